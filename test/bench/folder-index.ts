import { type ChildProcess, fork } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
	createProtocolConnection,
	DidChangeTextDocumentNotification,
	DidChangeWatchedFilesNotification,
	DidOpenTextDocumentNotification,
	DocumentDiagnosticRequest,
	InitializedNotification,
	InitializeRequest,
	IPCMessageReader,
	IPCMessageWriter,
	type ProtocolConnection,
} from "vscode-languageserver/node";
import {
	type ReportsResult,
	reportsChangedNotification,
	reportsRequest,
} from "../../server/src/protocol/messages.ts";
import { vscode } from "../support/clients.ts";
import { reportOf } from "./reports.ts";

/** Milliseconds, and megabytes. */
export interface FolderTimes {
	readonly first: number;
	readonly second: number;
	readonly oneChange: number;
	/** The slowest of the keystrokes that were typed while the folder was read for the first time. */
	readonly slowestKeystroke: number;
	readonly medianKeystroke: number;
	readonly memory: number;
}

/** A folder of `count` different reports of 8 KB. Whoever makes it removes it. */
export function makeFolder(count: number): string {
	const folder = mkdtempSync(join(tmpdir(), "postmortem-folder-"));
	const text = reportOf(8_000);
	for (let number = 0; number < count; number++) {
		const year = join(folder, "postmortems", String(2000 + (number % 20)));
		if (number < 20) mkdirSync(year, { recursive: true });
		const own = text
			.replaceAll("service-", `s${number}-`)
			.replace("# Checkout", `# ${number} Checkout`);
		writeFileSync(join(year, `2026-03-01-${number}.md`), own);
	}
	return folder;
}

/** What reading a folder takes in the server as it is built, through the protocol, in a process of its own. */
export async function timeFolder(folder: string, count: number): Promise<FolderTimes> {
	const storage = mkdtempSync(join(tmpdir(), "postmortem-storage-"));
	const first = await startServer(folder, storage);
	const { milliseconds, keystrokes } = await first.readAll(count, { isTyping: true });
	const memory = first.memory();
	const oneChange = await first.changeSome();
	await first.end();
	const second = await startServer(folder, storage);
	const again = await second.readAll(count, { isTyping: false });
	await second.end();
	if (!process.env.KEEP) rmSync(storage, { recursive: true });
	const sorted = keystrokes.toSorted((a, b) => a - b);
	return {
		first: milliseconds,
		second: again.milliseconds,
		oneChange,
		slowestKeystroke: sorted.at(-1) ?? 0,
		medianKeystroke: sorted[Math.floor(sorted.length / 2)] ?? 0,
		memory,
	};
}

async function startServer(folder: string, storage: string) {
	const child = fork(join(import.meta.dirname, "../../dist/server.mjs"), ["--node-ipc"]);
	const client = createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
	client.onRequest("workspace/configuration", ({ items }) => items.map(() => null));
	client.onRequest("client/registerCapability", () => null);
	client.listen();
	await client.sendRequest(InitializeRequest.type, {
		processId: process.pid,
		rootUri: null,
		workspaceFolders: [{ uri: pathToFileURL(folder).href, name: "reports" }],
		capabilities: vscode,
		initializationOptions: { storage: pathToFileURL(storage).href },
	});
	await client.sendNotification(InitializedNotification.type, {});
	const { type } = DidOpenTextDocumentNotification;
	const textDocument = { uri, languageId: "markdown", version: 1, text: reportOf(8_000) };
	await client.sendNotification(type, { textDocument });
	await keystroke(client, 2);
	return {
		readAll: (count: number, options: { readonly isTyping: boolean }) =>
			readAll(client, count, options),
		changeSome: () => changeSome(client, folder),
		memory: () => residentMemory(child),
		end: () => end(client, child),
	};
}

const uri = "untitled:Untitled-1";

async function readAll(
	client: ProtocolConnection,
	count: number,
	{ isTyping }: { readonly isTyping: boolean },
) {
	const began = performance.now();
	const keystrokes: number[] = [];
	let isDone = false;
	const typing = (async () => {
		for (let version = 3; isTyping && !isDone; version++) {
			keystrokes.push(await keystroke(client, version));
			// Ten keys a second is more than anybody types for long.
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
	})();
	await allReports(client, count);
	const milliseconds = performance.now() - began;
	isDone = true;
	await typing;
	return { milliseconds, keystrokes };
}

/** Asks whenever the server says that there is more, as the views do. */
function allReports(client: ProtocolConnection, count: number): Promise<void> {
	const known: Asked = { since: undefined, reports: 0 };
	return new Promise((resolve, reject) => {
		const ask = () => void askAll().catch(reject);
		const askAll = async () => {
			if (!(await askMore(client, known))) return;
			if (known.reports >= count) resolve();
			else reject(new Error(`${known.reports} of ${count} reports were found.`));
		};
		client.onNotification(reportsChangedNotification, ask);
		ask();
	});
}

interface Asked {
	since: number | undefined;
	reports: number;
}

/** True when there is no more. */
async function askMore(client: ProtocolConnection, known: Asked): Promise<boolean> {
	const params = known.since === undefined ? {} : { since: known.since };
	const { revision, isWhole, reports, isComplete } = await client.sendRequest<ReportsResult>(
		reportsRequest,
		params,
	);
	known.since = revision;
	known.reports = (isWhole ? 0 : known.reports) + reports.length;
	return isComplete;
}

async function keystroke(client: ProtocolConnection, version: number): Promise<number> {
	const began = performance.now();
	const position = { line: 20, character: 40 };
	await client.sendNotification(DidChangeTextDocumentNotification.type, {
		textDocument: { uri, version },
		contentChanges: [{ range: { start: position, end: position }, text: "x" }],
	});
	await client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
	return performance.now() - began;
}

/** From the notice that a file has changed until the server says that it knows: the median of some. */
async function changeSome(client: ProtocolConnection, folder: string): Promise<number> {
	const times: number[] = [];
	let { revision } = await client.sendRequest<ReportsResult>(reportsRequest, {});
	for (let number = 0; number < 9; number++) {
		const path = join(folder, `postmortems/2001/2026-03-01-${20 * number + 1}.md`);
		writeFileSync(path, `${readFileSync(path, "utf8")}\nOne more word.\n`);
		const began = performance.now();
		const changes = [{ uri: pathToFileURL(path).href, type: 2 as const }];
		await client.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
		revision = await revisionAfter(client, revision);
		times.push(performance.now() - began);
	}
	return times.toSorted((a, b) => a - b)[4] ?? 0;
}

async function revisionAfter(client: ProtocolConnection, since: number): Promise<number> {
	for (;;) {
		const { revision } = await client.sendRequest<ReportsResult>(reportsRequest, { since });
		if (revision > since) return revision;
	}
}

/** Of the whole process, its threads included, in megabytes. */
function residentMemory({ pid }: ChildProcess): number {
	const status = readFileSync(`/proc/${pid}/status`, "utf8");
	return Number(/VmRSS:\s*(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}

async function end(client: ProtocolConnection, child: ChildProcess): Promise<void> {
	const ended = new Promise((resolve) => child.once("exit", resolve));
	await client.sendRequest("shutdown");
	await client.sendNotification("exit");
	await ended;
	client.dispose();
}
