import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { nodeFiles } from "./node-files.ts";
import { lifeCycle } from "./protocol/life-cycle.ts";
import { startServer } from "./protocol/start.ts";
import { createReaderPool } from "./reader-pool.ts";

startServer(createConnection(ProposedFeatures.all, lifeCycle()), {
	now: () => new Date(),
	files: nodeFiles,
	bulkReader: createReaderPool(new URL("./reader-worker.mjs", import.meta.url)),
});
