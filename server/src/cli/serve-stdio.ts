import { pathToFileURL } from "node:url";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { endWithProcess } from "../end-with-process.ts";
import { nodeFiles } from "../node-files.ts";
import { lifeCycle } from "../protocol/life-cycle.ts";
import { startServer } from "../protocol/start.ts";
import { createReaderPool } from "../reader-pool.ts";

/** Runs until the editor says `exit`, closes the pipe or ends. Finds `--stdio` among the process's arguments. */
export function serveStdio(): void {
	startServer(createConnection(ProposedFeatures.all, lifeCycle()), {
		now: () => new Date(),
		files: nodeFiles,
		endWithProcess,
		bulkReader: createReaderPool(pathToFileURL(process.argv[1] ?? "")),
	});
}
