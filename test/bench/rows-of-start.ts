import { spawn } from "node:child_process";
import {
	createProtocolConnection,
	DidOpenTextDocumentNotification,
	DocumentDiagnosticRequest,
	StreamMessageReader,
	StreamMessageWriter,
} from "vscode-languageserver/node";
import { builtServer, greet } from "./built-server.ts";
import { collect } from "./measure.ts";
import { reportOf } from "./reports.ts";
import type { Row } from "./row.ts";

/** What a start takes. */
export const startRows: readonly Row[] = [
	{
		name: "start",
		work: "server start to first diagnostics over stdio, whole process, 10 KB report",
		target: { median: 150 },
		measure: async () => ({ ours: await collect({ runs: 20, warmUp: 2 }, timeStart) }),
	},
];

/** From the start of the process to its first diagnostics. */
async function timeStart(): Promise<number> {
	const began = performance.now();
	const child = spawn(process.execPath, [builtServer, "--stdio"], {
		stdio: ["pipe", "pipe", "ignore"],
	});
	const client = createProtocolConnection(
		new StreamMessageReader(child.stdout),
		new StreamMessageWriter(child.stdin),
	);
	client.onRequest("workspace/configuration", ({ items }) => items.map(() => null));
	client.onRequest("client/registerCapability", () => null);
	client.listen();
	await greet(client, {});
	const textDocument = { uri, languageId: "markdown", version: 1, text };
	await client.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
	await client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
	const milliseconds = performance.now() - began;
	const ended = new Promise((resolve) => child.once("exit", resolve));
	await client.sendRequest("shutdown");
	await client.sendNotification("exit");
	await ended;
	client.dispose();
	return milliseconds;
}

const text = reportOf(10_000);
const uri = "file:///work/postmortems/2026-03-01-checkout.md";
