import assert from "node:assert/strict";
import {
	DidChangeTextDocumentNotification,
	DidChangeWatchedFilesNotification,
	DidCloseTextDocumentNotification,
} from "vscode-languageserver/node";
import {
	type ReportsResult,
	reportsChangedNotification,
	reportsRequest,
} from "../../server/src/protocol/messages.ts";
import { memoryFiles } from "../support/memory-files.ts";
import { open, type SessionOptions, type TestSession } from "../support/session.ts";

const folders = [{ uri: "file:///work", name: "work" }];
const uri = "file:///work/postmortems/2026-03-01-disk.md";
const report = `# Disk full

- Incident: INC-7
- Severity: SEV2 (was SEV1)
- Services: store, search

## Timeline

- 14:05 UTC **[impact start]** Writes fail
- 15:12 UTC **[resolved]** Writes work

## Root Cause

A disk was full.

## Action Items

- [ ] Alert on disks (@ana, due 2026-02-20, OPS-1)
- [x] Clear the disk
- [ ] Write it down
`;

suite("postmortem/reports", () => {
	test("tells of each report what views show", async () => {
		const result = await whole(await openFolder({ [uri]: report }));
		assert.equal(result.today, "2026-03-02");
		assert.deepEqual(result.reports, [
			{
				uri,
				path: "postmortems/2026-03-01-disk.md",
				title: "Disk full",
				id: "INC-7",
				day: "2026-03-01",
				severity: "SEV2",
				status: null,
				services: ["store", "search"],
				tags: [],
				template: "Classic",
				duration: "1 h 07 min",
				entries: 2,
				actions: [
					{
						line: 17,
						text: "Alert on disks (@ana, due 2026-02-20, OPS-1)",
						done: false,
						isOpen: true,
						owner: "@ana",
						due: "2026-02-20",
						ticket: "OPS-1",
						isOverdue: true,
					},
					{
						line: 18,
						text: "Clear the disk",
						done: true,
						isOpen: false,
						owner: null,
						due: null,
						ticket: null,
						isOverdue: false,
					},
					{
						line: 19,
						text: "Write it down",
						done: false,
						isOpen: true,
						owner: null,
						due: null,
						ticket: null,
						isOverdue: false,
					},
				],
			},
		]);
	});

	test("tells only what changed since, and what is gone", async () => {
		const other = "file:///work/postmortems/2026-02-01-other.md";
		const files: Record<string, string> = { [uri]: report, [other]: report };
		const session = await openFolder(files);
		const { revision } = await whole(session);
		delete files[other];
		await filesChanged(session, other, 3);
		const { isWhole, reports, removed } = await nextAnswer(session, revision);
		assert.deepEqual([isWhole, reports, removed], [false, [], [other]]);
	});

	test("looks at all files again when asked to", async () => {
		const files: Record<string, string> = { [uri]: report };
		const session = await openFolder(files);
		const { revision } = await whole(session);
		files["file:///work/postmortems/2026-02-01-other.md"] = report;
		const changed = nextAnswer(session, revision);
		await session.client.sendRequest(reportsRequest, { refresh: true });
		const { reports } = await changed;
		assert.deepEqual(
			reports.map(({ path }) => path),
			["postmortems/2026-02-01-other.md"],
		);
	});

	test("finds what lies in a folder that is made or moved there, though only the folder is told of", async () => {
		const files: Record<string, string> = { [uri]: report };
		const session = await openFolder(files);
		const { revision } = await whole(session);
		files["file:///work/2026/postmortems/a.md"] = report;
		await filesChanged(session, "file:///work/2026", 1);
		const { reports } = await nextAnswer(session, revision);
		assert.deepEqual(
			reports.map(({ path }) => path),
			["2026/postmortems/a.md"],
		);
	});

	test("tells what the editor shows, and what is on disk once it is closed", async () => {
		const session = await openFolder({ [uri]: report }, { uri });
		await whole(session);
		await session.client.sendNotification(DidChangeTextDocumentNotification.type, {
			textDocument: { uri, version: 2 },
			contentChanges: [{ text: report.replace("Disk full", "Disk full, as typed") }],
		});
		const typed = await titleWhen(session, "Disk full, as typed");
		await session.client.sendNotification(DidCloseTextDocumentNotification.type, {
			textDocument: { uri },
		});
		assert.deepEqual([typed, await titleWhen(session, "Disk full")], [true, true]);
	});

	test("names the files that could not be read, with the reason", async () => {
		const { skipped } = await whole(await openFolder({ "file:///work/a.md": "\0" }));
		assert.deepEqual(skipped, [{ uri: "file:///work/a.md", reason: "It is no text." }]);
	});

	test("asks the client for files that the server cannot reach", async () => {
		const virtual = "vscode-vfs://github/owner/repo";
		const disk = memoryFiles({ [`${virtual}/postmortems/a.md`]: report });
		const session = await open("", {
			folders: [{ uri: virtual, name: "repo" }],
			initializationOptions: { readFile: true, listFiles: true, statFiles: true },
		});
		const { client } = session;
		client.onRequest("postmortem/readFile", async (it: { uri: string }) => ({
			text: (await disk.read(it.uri)) ?? null,
		}));
		client.onRequest("postmortem/listFiles", async (it: { uri: string }) => {
			const entries = await disk.list(it.uri);
			const names = (isFolder: boolean) =>
				entries.flatMap((entry) => (entry.isFolder === isFolder ? entry.name : []));
			return { names: names(false), folders: names(true) };
		});
		client.onRequest("postmortem/statFiles", async (it: { uris: string[] }) => ({
			stats: await disk.stat(it.uris),
		}));
		const { reports } = await whole(session);
		assert.deepEqual(
			reports.map(({ title }) => title),
			["Disk full"],
		);
	});
});

function openFolder(files: Record<string, string>, options: SessionOptions = {}) {
	const text = files[options.uri ?? ""] ?? "";
	return open(text, { files: memoryFiles(files), folders, ...options });
}

async function filesChanged({ client }: TestSession, changed: string, type: 1 | 2 | 3) {
	await client.sendNotification(DidChangeWatchedFilesNotification.type, {
		changes: [{ uri: changed, type }],
	});
}

/** The answer once all files have been read. */
async function whole(session: TestSession): Promise<ReportsResult> {
	return answerWhen(session, {}, ({ isComplete }) => isComplete);
}

/** The next answer that tells of a change. */
function nextAnswer(session: TestSession, since: number): Promise<ReportsResult> {
	return answerWhen(session, { since }, ({ revision }) => revision > since);
}

async function titleWhen(session: TestSession, title: string): Promise<boolean> {
	const { reports } = await answerWhen(session, {}, (it) => it.reports[0]?.title === title);
	return reports.length === 1;
}

/** Asks now, and again whenever the server says that something changed. */
function answerWhen(
	{ client }: TestSession,
	params: { since?: number },
	isIt: (result: ReportsResult) => boolean,
): Promise<ReportsResult> {
	return new Promise((resolve, reject) => {
		const ask = async () => {
			const result = await client.sendRequest<ReportsResult>(reportsRequest, params);
			if (isIt(result)) resolve(result);
		};
		client.onNotification(reportsChangedNotification, () => void ask().catch(reject));
		void ask().catch(reject);
	});
}
