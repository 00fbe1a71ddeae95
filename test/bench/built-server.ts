import { type ChildProcess, fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
	createProtocolConnection,
	DidChangeTextDocumentNotification,
	DidOpenTextDocumentNotification,
	DocumentDiagnosticRequest,
	InitializedNotification,
	InitializeRequest,
	IPCMessageReader,
	IPCMessageWriter,
	type ProtocolConnection,
	type Range,
} from "vscode-languageserver/node";
import { vscode } from "../support/clients.ts";

export const builtServer = join(import.meta.dirname, "../../dist/server.mjs");

export interface ServerOptions {
	/** Paths: the workspace folder, and where the server keeps what it may forget. */
	readonly folder?: string;
	readonly storage?: string;
	/** Told of the pieces in which its event loop is held, in milliseconds of the processor; short ones are left out. */
	readonly onPiece?: (milliseconds: number) => void;
}

/** The server as it is built, in a process of its own, as VS Code runs it. */
export interface BuiltServer {
	readonly client: ProtocolConnection;
	open(uri: string, text: string): Promise<void>;
	change(uri: string, range: Range, text: string): Promise<void>;
	/** The diagnostics, asked for as VS Code asks. */
	pull(uri: string): Promise<unknown>;
	/** Of the whole process, its threads included, in megabytes. */
	memory(): number;
	end(): Promise<void>;
}

export async function startBuiltServer(options: ServerOptions = {}): Promise<BuiltServer> {
	const child = options.onPiece ? forkWatched(options.onPiece) : forkAlone();
	const client = createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
	client.onRequest("workspace/configuration", ({ items }) => items.map(() => null));
	client.onRequest("client/registerCapability", () => null);
	client.listen();
	await greet(client, options);
	let version = 1;
	return {
		client,
		open: (uri, text) =>
			client.sendNotification(DidOpenTextDocumentNotification.type, {
				textDocument: { uri, languageId: "markdown", version: ++version, text },
			}),
		change: (uri, range, text) =>
			client.sendNotification(DidChangeTextDocumentNotification.type, {
				textDocument: { uri, version: ++version },
				contentChanges: [{ range, text }],
			}),
		pull: (uri) => client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } }),
		memory: () => residentMemory(child),
		end: () => end(client, child),
	};
}

/** Without what this process runs TypeScript by, which a fork would take over and be slowed down by. */
function forkAlone(): ChildProcess {
	return fork(builtServer, ["--node-ipc"], { execArgv: [] });
}

function forkWatched(onPiece: (milliseconds: number) => void): ChildProcess {
	const child = fork(builtServer, ["--node-ipc"], {
		execArgv: ["--import", join(import.meta.dirname, "loop-watch.mjs")],
		stdio: ["inherit", "inherit", "inherit", "ipc", "pipe"],
	});
	child.stdio[4]?.on("data", (data: Buffer) => {
		for (const line of data.toString().trim().split("\n")) onPiece(Number(line));
	});
	return child;
}

/** `initialize` and `initialized`. */
export async function greet(
	client: ProtocolConnection,
	{ folder, storage }: ServerOptions,
): Promise<void> {
	const toUri = (path: string) => pathToFileURL(path).href;
	await client.sendRequest(InitializeRequest.type, {
		processId: process.pid,
		rootUri: null,
		workspaceFolders: folder === undefined ? null : [{ uri: toUri(folder), name: "reports" }],
		capabilities: {
			...vscode,
			textDocument: { ...vscode.textDocument, codeAction: whenChosen },
		},
		initializationOptions: storage === undefined ? {} : { storage: toUri(storage) },
	});
	await client.sendNotification(InitializedNotification.type, {});
}

/** As VS Code does: the edit of an action is asked for when it is chosen. */
const whenChosen = {
	...vscode.textDocument?.codeAction,
	dataSupport: true,
	resolveSupport: { properties: ["edit"] },
};

function residentMemory({ pid }: ChildProcess): number {
	try {
		const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
		return Number(kilobytes ?? 0) / 1024;
	} catch {
		// Only Linux tells.
		return 0;
	}
}

async function end(client: ProtocolConnection, child: ChildProcess): Promise<void> {
	const ended = new Promise((resolve) => child.once("exit", resolve));
	await client.sendRequest("shutdown");
	await client.sendNotification("exit");
	await ended;
	client.dispose();
}
