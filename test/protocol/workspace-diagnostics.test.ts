import assert from "node:assert/strict";
import {
	CancellationTokenSource,
	DidChangeWatchedFilesNotification,
	DidCloseTextDocumentNotification,
	DocumentDiagnosticRequest,
	ProgressType,
	type WorkspaceDiagnosticReport,
	type WorkspaceDiagnosticReportPartialResult,
	WorkspaceDiagnosticRequest,
} from "vscode-languageserver/node";
import { toClient } from "../../server/src/protocol/client.ts";
import { workspaceDiagnostics } from "../../server/src/protocol/workspace-diagnostics.ts";
import type { PlainFinding } from "../../server/src/workspace/plain-finding.ts";
import { facts } from "../support/facts.ts";
import { memoryFiles } from "../support/memory-files.ts";
import { brief, onlyRules, open, type TestSession } from "../support/session.ts";

const folders = [{ uri: "file:///work", name: "work" }];
const settings = onlyRules("placeholder");
const uri = "file:///work/postmortems/2026-03-01-disk.md";
const other = "file:///work/postmortems/2026-03-02-other.md";
const report = "# Disk full\n\n## Impact\n\nTBD\n\n## Timeline\n\n- 14:05 UTC Alert\n";

const finding: PlainFinding = {
	rule: "placeholder",
	severity: "warning",
	message: "Say what it was.",
	start: { line: 1, column: 1 },
	end: { line: 1, column: 2 },
	related: [],
};

suite("diagnostics of the workspace", () => {
	test("are sent as reports are read, and as they change, while the request is open", async () => {
		const files: Record<string, string> = { [uri]: report, [other]: report };
		const session = await openFolder(files);
		const held = hold(session);
		assert.deepEqual(await held.told(2), {
			[uri]: ["4:0-4:3 placeholder"],
			[other]: ["4:0-4:3 placeholder"],
		});

		files[uri] = report.replace("TBD", "None.");
		delete files[other];
		await changed(session, [uri, 2], [other, 3]);
		assert.deepEqual(await held.told(2), { [uri]: [], [other]: [] });
		assert.deepEqual(await held.end(), []);
	});

	test("are answered at once to a client that takes no pieces, and then when something changes", async () => {
		const files: Record<string, string> = { [uri]: report };
		const session = await openFolder(files);
		const first = await pull(session, []);
		assert.deepEqual(
			first.items.map((it) => it.uri),
			[uri],
		);

		const previous = first.items.map((it) => ({ uri: it.uri, value: it.resultId ?? "" }));
		const second = pull(session, previous);
		files[uri] = report.replace("TBD", "None.");
		await changed(session, [uri, 2]);
		assert.deepEqual(
			(await second).items.map((it) => it.kind === "full" && it.items),
			[[]],
		);
	});

	test("are none where only open files are wanted", async () => {
		const session = await openFolder({ [uri]: report }, { ...settings, problems: "openFiles" });
		const held = hold(session);
		await session.client.sendRequest("postmortem/reports", {});
		assert.deepEqual(await held.end(), []);
	});

	test("leave nobody listening when they are answered", async () => {
		let listeners = 0;
		const index = {
			reports: [{ uri, path: "disk.md", facts: facts(), findings: [finding], revision: 1 }],
			isComplete: true,
			ready: async () => undefined,
			wantFindings: () => undefined,
			onChange: () => {
				listeners++;
				return () => void listeners--;
			},
		};
		const client = toClient({ processId: null, rootUri: null, capabilities: {} });
		const { token } = new CancellationTokenSource();
		const params = { previousResultIds: [] };
		const { items } = await workspaceDiagnostics({ index, client }, params, token, undefined);
		assert.equal(items.length, 1);
		assert.equal(listeners, 0);
	});

	test("stay when a file is closed", async () => {
		const files = memoryFiles({ [uri]: report });
		const session = await open(report, { uri, files, folders, settings });
		const held = hold(session);
		await held.told(1);
		await session.client.sendNotification(DidCloseTextDocumentNotification.type, {
			textDocument: session.textDocument,
		});
		const answer = await session.client.sendRequest(DocumentDiagnosticRequest.type, {
			textDocument: { uri },
		});
		assert.deepEqual(answer.kind === "full" && brief(answer.items), ["4:0-4:3 placeholder"]);
		await held.end();
	});
});

function openFolder(files: Record<string, string>, own: unknown = settings) {
	return open("", { files: memoryFiles(files), folders, settings: own });
}

async function changed({ client }: TestSession, ...events: readonly [string, 1 | 2 | 3][]) {
	await client.sendNotification(DidChangeWatchedFilesNotification.type, {
		changes: events.map(([it, type]) => ({ uri: it, type })),
	});
}

function pull(
	{ client }: TestSession,
	previousResultIds: { uri: string; value: string }[],
): Promise<WorkspaceDiagnosticReport> {
	return client.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds });
}

/** One request that stays open. */
function hold({ client }: TestSession) {
	const cancellation = new CancellationTokenSource();
	const partialResultToken = "pieces";
	const told = new Map<string, string[]>();
	let wake: () => void = () => undefined;
	const type = new ProgressType<WorkspaceDiagnosticReportPartialResult>();
	client.onProgress(type, partialResultToken, ({ items }) => {
		for (const item of items) if (item.kind === "full") told.set(item.uri, brief(item.items));
		wake();
	});
	const answer = client.sendRequest(
		WorkspaceDiagnosticRequest.type,
		{ previousResultIds: [], partialResultToken },
		cancellation.token,
	);
	return {
		/** What is told of the next `count` files. */
		async told(count: number): Promise<Record<string, string[]>> {
			while (told.size < count) {
				await new Promise<void>((resolve) => {
					wake = resolve;
				});
			}
			const all = Object.fromEntries([...told].sort());
			told.clear();
			return all;
		},
		async end() {
			cancellation.cancel();
			return (await answer).items;
		},
	};
}
