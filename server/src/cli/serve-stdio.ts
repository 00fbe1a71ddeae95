import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { listFilesAt } from "../list-files-at.ts";
import { startServer } from "../protocol/start.ts";
import { readFileAt } from "../read-file-at.ts";

/** Runs until the editor says `exit`, closes the pipe or ends. Finds `--stdio` among the process's arguments. */
export function serveStdio(): void {
	startServer(createConnection(ProposedFeatures.all), {
		now: () => new Date(),
		readFile: readFileAt,
		listFiles: listFilesAt,
	});
}
