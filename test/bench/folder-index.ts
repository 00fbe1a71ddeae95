import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
	DidChangeWatchedFilesNotification,
	type ProtocolConnection,
} from "vscode-languageserver/node";
import {
	type ReportsResult,
	reportsChangedNotification,
	reportsRequest,
} from "../../server/src/protocol/messages.ts";
import { type BuiltServer, startBuiltServer } from "./built-server.ts";
import { reportPath } from "./report-folder.ts";
import { reportOf } from "./reports.ts";

/** Milliseconds, and megabytes. */
export interface FolderTimes {
	readonly first: number;
	readonly second: number;
	readonly changes: readonly number[];
	/** Typed while the folder was read for the first time. */
	readonly keystrokes: readonly number[];
	/** The most that the process had while it read the folder for the first time. */
	readonly megabytes: number;
}

/** What reading a folder takes in the server as it is built, through the protocol. */
export async function timeFolder(folder: string, count: number): Promise<FolderTimes> {
	const storage = mkdtempSync(join(tmpdir(), "postmortem-storage-"));
	const server = await startIn(folder, storage);
	const { milliseconds, keystrokes } = await readWhileTyping(server, count);
	const megabytes = server.memory();
	const changes = await changeSome(server.client, folder);
	await server.end();
	const again = await startIn(folder, storage);
	const second = await readAll(again.client, count);
	await again.end();
	rmSync(storage, { recursive: true });
	return { first: milliseconds, second, changes, keystrokes, megabytes };
}

async function startIn(folder: string, storage: string): Promise<BuiltServer> {
	const server = await startBuiltServer({ folder, storage });
	await server.open(uri, reportOf(8_000));
	await keystroke(server);
	return server;
}

const uri = "untitled:Untitled-1";

async function readWhileTyping(server: BuiltServer, count: number) {
	const keystrokes: number[] = [];
	let isDone = false;
	const typing = (async () => {
		while (!isDone) {
			keystrokes.push(await keystroke(server));
			// Ten keys a second is more than anybody types for long.
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
	})();
	const milliseconds = await readAll(server.client, count);
	isDone = true;
	await typing;
	return { milliseconds, keystrokes };
}

async function readAll(client: ProtocolConnection, count: number): Promise<number> {
	const began = performance.now();
	await allReports(client, count);
	return performance.now() - began;
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

async function keystroke(server: BuiltServer): Promise<number> {
	const began = performance.now();
	const position = { line: 20, character: 40 };
	await server.change(uri, { start: position, end: position }, "x");
	await server.pull(uri);
	return performance.now() - began;
}

/** From the notice that a file has changed until the server says that it knows. */
async function changeSome(client: ProtocolConnection, folder: string): Promise<number[]> {
	const times: number[] = [];
	let { revision } = await client.sendRequest<ReportsResult>(reportsRequest, {});
	for (let number = 0; number < 9; number++) {
		const path = reportPath(folder, number);
		writeFileSync(path, `${readFileSync(path, "utf8")}\nOne more word.\n`);
		const began = performance.now();
		const changes = [{ uri: pathToFileURL(path).href, type: 2 as const }];
		await client.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
		revision = await revisionAfter(client, revision);
		times.push(performance.now() - began);
	}
	return times;
}

async function revisionAfter(client: ProtocolConnection, since: number): Promise<number> {
	for (;;) {
		const { revision } = await client.sendRequest<ReportsResult>(reportsRequest, { since });
		if (revision > since) return revision;
	}
}
