import { PassThrough } from "node:stream";
import {
	type ClientCapabilities,
	createConnection,
	createProtocolConnection,
	type Diagnostic,
	DidOpenTextDocumentNotification,
	InitializedNotification,
	InitializeRequest,
	type InitializeResult,
	type ProtocolConnection,
	PublishDiagnosticsNotification,
	type PublishDiagnosticsParams,
	StreamMessageReader,
	StreamMessageWriter,
	type WorkspaceFolder,
} from "vscode-languageserver/node";
import { rules } from "../../server/src/core/rules/index.ts";
import { lifeCycle } from "../../server/src/protocol/life-cycle.ts";
import { type StatusParams, statusNotification } from "../../server/src/protocol/messages.ts";
import { startServer } from "../../server/src/protocol/start.ts";
import type { FileAccess } from "../../server/src/workspace/file-access.ts";
import { vscode } from "./clients.ts";

export interface SessionOptions {
	/** Those of VS Code, when not given. */
	readonly capabilities?: ClientCapabilities;
	readonly uri?: string;
	/** What the client answers to `workspace/configuration`. */
	readonly settings?: unknown;
	readonly initializationOptions?: unknown;
	readonly folders?: readonly WorkspaceFolder[];
	readonly files?: FileAccess;
	readonly now?: Date;
	/** What the server puts off, to be run when the test says so; run by the server itself without one. */
	readonly later?: (work: () => void) => void;
}

/** A session as a client sees it, with one document open. */
export interface TestSession {
	readonly client: ProtocolConnection;
	readonly initialized: InitializeResult;
	readonly uri: string;
	readonly textDocument: { readonly uri: string };
	/** What `workspace/configuration` is answered from now on. */
	answer(settings: unknown): void;
	/** The next diagnostics that are pushed, or those that came and nobody took yet. */
	pushed(): Promise<PublishDiagnosticsParams>;
	status(): Promise<StatusParams>;
	/** The next time that the client is asked to pull again. */
	refreshed(): Promise<true>;
	/** How often the client was asked to pull again, and what was registered with it. */
	readonly asked: { configuration: number; refresh: number; registered: string[] };
}

/** A real session over streams in this process, with `text` open: no child, no port, no wait. */
export async function open(text: string, options: SessionOptions = {}): Promise<TestSession> {
	const { uri = "file:///work/incidents/2026-03-01-outage.md", capabilities = vscode } = options;
	const client = connect(options);
	const pushed = queue<PublishDiagnosticsParams>();
	const status = queue<StatusParams>();
	const refreshes = queue<true>();
	const asked: TestSession["asked"] = { configuration: 0, refresh: 0, registered: [] };
	let settings = options.settings;
	client.onRequest("workspace/configuration", ({ items }) => {
		asked.configuration++;
		return items.map(() => settings ?? null);
	});
	client.onRequest("workspace/diagnostic/refresh", () => {
		asked.refresh++;
		refreshes.put(true);
		return null;
	});
	client.onRequest("client/registerCapability", ({ registrations }) => {
		for (const { method } of registrations) asked.registered.push(method);
		return null;
	});
	client.onNotification(PublishDiagnosticsNotification.type, pushed.put);
	client.onNotification(statusNotification, status.put);
	const initialized = await client.sendRequest(InitializeRequest.type, {
		processId: null,
		rootUri: null,
		workspaceFolders: options.folders ? [...options.folders] : null,
		capabilities,
		initializationOptions: options.initializationOptions,
	});
	await client.sendNotification(InitializedNotification.type, {});
	await client.sendNotification(DidOpenTextDocumentNotification.type, {
		textDocument: { uri, languageId: "markdown", version: 1, text },
	});
	const answer = (value: unknown) => {
		settings = value;
	};
	const { take } = pushed;
	return {
		client,
		initialized,
		uri,
		textDocument: { uri },
		answer,
		pushed: take,
		status: status.take,
		refreshed: refreshes.take,
		asked,
	};
}

/** The server on one end of two streams, a client on the other; nothing is said yet. */
export function connect(options: SessionOptions = {}): ProtocolConnection {
	const { files, later, now = new Date("2026-03-02T12:00:00Z") } = options;
	const up = new PassThrough();
	const down = new PassThrough();
	const [reader, writer] = [new StreamMessageReader(up), new StreamMessageWriter(down)];
	const server = createConnection(reader, writer, lifeCycle());
	const host = {
		now: () => now,
		whenQuiet: (_kind: string, work: () => void) => work(),
		...(files && { files }),
		...(later && { later }),
	};
	startServer(server, host);
	const client = createProtocolConnection(
		new StreamMessageReader(down),
		new StreamMessageWriter(up),
	);
	client.listen();
	return client;
}

/** Settings with no rule but these, so that a test says what it is about. */
export function onlyRules(...ids: readonly string[]) {
	return {
		rules: Object.fromEntries(rules.map(({ id }) => [id, ids.includes(id) ? "warning" : "off"])),
	};
}

/** `1:8-1:11 placeholder` for each, lines and characters as the protocol counts them. */
export function brief(diagnostics: readonly Diagnostic[]): string[] {
	return diagnostics.map(({ range: { start, end }, code }) => {
		return `${start.line}:${start.character}-${end.line}:${end.character} ${code}`;
	});
}

function queue<T>(): { put(value: T): void; take(): Promise<T> } {
	const values: T[] = [];
	const takers: ((value: T) => void)[] = [];
	return {
		put: (value) => {
			const taker = takers.shift();
			if (taker) taker(value);
			else values.push(value);
		},
		take: () => {
			const value = values.shift();
			return value === undefined
				? new Promise((resolve) => takers.push(resolve))
				: Promise.resolve(value);
		},
	};
}
