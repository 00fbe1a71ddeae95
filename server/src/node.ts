import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { nodeFiles } from "./node-files.ts";
import { startServer } from "./protocol/start.ts";

startServer(createConnection(ProposedFeatures.all), {
	now: () => new Date(),
	files: nodeFiles,
});
