import "./compile-patterns-once.ts";
import "./optimise-later.ts";

import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { nodeFiles } from "./node-files.ts";
import { lifeCycle } from "./protocol/life-cycle.ts";
import { startServer } from "./protocol/start.ts";
import { createReaderPool } from "./reader-pool.ts";

// An editor that speaks over `--node-ipc` hangs up, however it ends.
process.once("disconnect", () => process.exit(1));
startServer(createConnection(ProposedFeatures.all, lifeCycle()), {
	now: () => new Date(),
	files: nodeFiles,
	endWithProcess: async (id) => {
		const { endWithProcess } = await import("./end-with-process.ts");
		endWithProcess(id);
	},
	bulkReader: createReaderPool(new URL("./reader-worker.mjs", import.meta.url)),
});
