import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import {
	createProtocolConnection,
	InitializedNotification,
	InitializeRequest,
	type ProtocolConnection,
	StreamMessageReader,
	StreamMessageWriter,
} from "vscode-languageserver/node";
import { vscode } from "../support/clients.ts";

/** The server as it is built, in a process of its own that tells how much it holds. */
export interface SoakedServer {
	readonly client: ProtocolConnection;
	/** Megabytes on the heap, after a collection and when nothing is put off any more. */
	heap(): Promise<number>;
	end(): Promise<void>;
}

/** Starts it in `folder`, a URI, with a client that has all that VS Code has. */
export async function startSoaked(folder: string): Promise<SoakedServer> {
	const tellHeap = join(import.meta.dirname, "tell-heap.mjs");
	const server = join(import.meta.dirname, "../../dist/server.mjs");
	const child = spawn(process.execPath, ["--expose-gc", "--import", tellHeap, server, "--stdio"], {
		stdio: ["pipe", "pipe", "inherit", "ipc"],
	});
	const { stdin, stdout } = child;
	if (!stdin || !stdout) throw new Error("The server has no pipes.");

	const client = createProtocolConnection(
		new StreamMessageReader(stdout),
		new StreamMessageWriter(stdin),
	);
	await sayHello(client, folder);
	return { client, heap: () => heapOf(child), end: () => end(client, child) };
}

async function sayHello(client: ProtocolConnection, folder: string): Promise<void> {
	client.onRequest("workspace/configuration", ({ items }) => items.map(() => null));
	for (const method of ["client/registerCapability", "workspace/diagnostic/refresh"]) {
		client.onRequest(method, () => null);
	}
	client.onRequest("workspace/codeLens/refresh", () => null);
	client.listen();
	await client.sendRequest(InitializeRequest.type, {
		processId: process.pid,
		rootUri: null,
		workspaceFolders: [{ uri: folder, name: "reports" }],
		capabilities: {
			...vscode,
			workspace: { ...vscode.workspace, codeLens: { refreshSupport: true } },
		},
		initializationOptions: { status: true, codeLens: true, related: true },
	});
	await client.sendNotification(InitializedNotification.type, {});
}

async function heapOf(child: ChildProcess): Promise<number> {
	const told = once(child, "message");
	child.send("heap");
	const [bytes] = await told;
	return Number(bytes) / 1e6;
}

async function end(client: ProtocolConnection, child: ChildProcess): Promise<void> {
	const ended = once(child, "exit");
	await client.sendRequest("shutdown");
	await client.sendNotification("exit");
	await ended;
	client.dispose();
}
