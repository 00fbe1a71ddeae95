import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { nodeFiles } from "../node-files.ts";
import { startServer } from "../protocol/start.ts";

/** Runs until the editor says `exit`, closes the pipe or ends. Finds `--stdio` among the process's arguments. */
export function serveStdio(): void {
	startServer(createConnection(ProposedFeatures.all), {
		now: () => new Date(),
		files: nodeFiles,
	});
}
