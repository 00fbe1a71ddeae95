import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { listFilesAt } from "./list-files-at.ts";
import { startServer } from "./protocol/start.ts";
import { readFileAt } from "./read-file-at.ts";

startServer(createConnection(ProposedFeatures.all), {
	now: () => new Date(),
	readFile: readFileAt,
	listFiles: listFilesAt,
});
