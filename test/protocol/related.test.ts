import assert from "node:assert/strict";
import {
	CodeActionRequest,
	type CodeLens,
	CodeLensRequest,
	DidChangeTextDocumentNotification,
	DidOpenTextDocumentNotification,
} from "vscode-languageserver";
import {
	type InsertRelatedResult,
	insertRelatedRequest,
	type PreviewResult,
	previewRequest,
	type RelatedResult,
	relatedChangedNotification,
	relatedRequest,
} from "../../server/src/protocol/messages.ts";
import { vscode } from "../support/clients.ts";
import { memoryFiles } from "../support/memory-files.ts";
import { houseOfReports } from "../support/related-reports.ts";
import { open, type SessionOptions, type TestSession } from "../support/session.ts";

const payments = "file:///work/postmortems/2026-03-04-payments.md";
const labels = "file:///work/postmortems/2026-09-11-labels.md";
const search = "file:///work/postmortems/2026-05-20-search.md";

suite("postmortem/related", () => {
	test("gives the reports on like incidents, and why", async () => {
		const { client } = await house(labels);
		assert.deepEqual(await client.sendRequest(relatedRequest, { uri: labels }), {
			related: [
				{
					uri: payments,
					title: "Payments refused after the gateway's certificate expired",
					day: "2026-03-04",
					severity: "SEV1",
					services: ["payments"],
					why: "Both: payments, expired, certificate",
					openActions: 1,
				},
			],
		});
	});

	test("gives none where there is none, and for a file that is no report", async () => {
		const { client } = await house(search);
		assert.deepEqual(await client.sendRequest(relatedRequest, { uri: search }), { related: [] });
		const params = { uri: "file:///work/README.md" };
		assert.deepEqual(await client.sendRequest(relatedRequest, params), { related: [] });
	});

	test("counts what is in the editor, not what is on disk", async () => {
		const { client } = await house(labels);
		assert.match(await knownPreview(client, labels), /class="related"/);
		const told = changed(client);
		await client.sendNotification(DidOpenTextDocumentNotification.type, {
			textDocument: { uri: payments, languageId: "markdown", version: 1, text: textOf(search) },
		});
		await told;
		const left: RelatedResult = await client.sendRequest(relatedRequest, { uri: labels });
		assert.deepEqual(left.related, []);
	});
});

suite("the code lens on related reports", () => {
	test("comes when the reports have been read, above the title", async () => {
		const session = await house(labels);
		const refreshed = refreshOf(session);
		assert.deepEqual(await lenses(session), []);
		await refreshed;
		const [lens, ...others] = await lenses(session);
		assert.deepEqual(others, []);
		assert.equal(lens?.range.start.line, 0);
		assert.deepEqual(lens?.command, {
			title: "1 related incident, with open actions",
			command: "postmortem.showRelated",
			arguments: [labels],
		});
	});

	test("goes when the report tells of something else", async () => {
		const session = await house(labels);
		await lenses(session);
		await refreshOf(session);
		assert.equal((await lenses(session)).length, 1);
		const refreshed = refreshOf(session);
		await session.client.sendNotification(DidChangeTextDocumentNotification.type, {
			textDocument: { uri: labels, version: 2 },
			contentChanges: [{ text: "# Lamp breaks\n\n## Summary\n\nIt was dark.\n" }],
		});
		await refreshed;
		assert.deepEqual(await lenses(session), []);
	});

	test("is switched off with the other", async () => {
		const session = await house(labels, { settings: { codeLens: "off" } });
		await session.client.sendRequest(relatedRequest, { uri: labels });
		assert.deepEqual(await lenses(session), []);
	});
});

suite("related reports in a preview", () => {
	test("stand at its end, and the client is told when they are known", async () => {
		const { client } = await house(labels);
		assert.match(
			await knownPreview(client, labels),
			/<a href="2026-03-04-payments\.md">Payments refused after/,
		);
	});
});

suite("the code actions on a title", () => {
	test("link to the related reports, for clients without a list of them", async () => {
		const { client, textDocument } = await house(labels, { initializationOptions: {} });
		const start = { line: 0, character: 4 };
		const actions = await client.sendRequest(CodeActionRequest.type, {
			textDocument,
			range: { start, end: start },
			context: { diagnostics: [], only: ["refactor.rewrite.postmortem.related"] },
		});
		assert.deepEqual(
			actions?.map(({ title }) => title),
			[
				"Link to related incident “Payments refused after the gateway's…” (both: payments, expired, certificate)",
			],
		);
		assert.match(JSON.stringify(actions), /## Related incidents/);
	});

	test("are none for clients that have one, and none on another line", async () => {
		for (const [line, initializationOptions] of [
			[0, { related: true }],
			[6, {}],
		] as const) {
			const { client, textDocument } = await house(labels, { initializationOptions });
			const start = { line, character: 0 };
			const actions = await client.sendRequest(CodeActionRequest.type, {
				textDocument,
				range: { start, end: start },
				context: { diagnostics: [], only: ["refactor.rewrite.postmortem.related"] },
			});
			assert.deepEqual(actions, []);
		}
	});
});

suite("postmortem/insertRelated", () => {
	test("gives the edit that adds a link in a section of its own", async () => {
		const { client } = await house(labels);
		await client.sendRequest(relatedRequest, { uri: labels });
		const result: InsertRelatedResult = await client.sendRequest(insertRelatedRequest, {
			uri: labels,
			target: payments,
		});
		assert.ok("edit" in result);
		assert.equal(
			result.edit.newText,
			"\n\n## Related incidents\n\n- [Payments refused after the gateway's certificate expired](2026-03-04-payments.md)",
		);
	});

	test("gives one at the caret in the writer's sentences", async () => {
		const { client } = await house(labels);
		const position = { line: 7, character: 3 };
		const params = { uri: labels, target: payments, position };
		const result: InsertRelatedResult = await client.sendRequest(insertRelatedRequest, params);
		assert.ok("edit" in result);
		assert.deepEqual(result.edit.range.start, position);
		assert.match(result.edit.newText, /^\[.+\]\(2026-03-04-payments\.md\) ?$/);
	});

	test("says why there is none", async () => {
		const { client } = await open("# Disk full\n", { uri: "untitled:Untitled-1" });
		const params = { uri: "untitled:Untitled-1", target: payments };
		const result: InsertRelatedResult = await client.sendRequest(insertRelatedRequest, params);
		assert.match("refused" in result ? result.refused : "", /^Save the report first/);
	});
});

/** A workspace of three reports, with the one at `uri` open. */
function house(uri: string, options: SessionOptions = {}): Promise<TestSession> {
	return open(textOf(uri), {
		uri,
		files: memoryFiles({ ...houseOfReports }),
		folders: [{ uri: "file:///work", name: "work" }],
		initializationOptions: { related: true },
		capabilities: {
			...vscode,
			workspace: { ...vscode.workspace, codeLens: { refreshSupport: true } },
		},
		...options,
	});
}

function textOf(uri: string): string {
	return houseOfReports[uri] ?? assert.fail(`no report at ${uri}`);
}

async function lenses({ client, textDocument }: TestSession): Promise<CodeLens[]> {
	return (await client.sendRequest(CodeLensRequest.type, { textDocument })) ?? [];
}

/** The next time that the client is asked to ask for lenses again. */
function refreshOf({ client }: TestSession): Promise<void> {
	return new Promise((resolve) => {
		client.onRequest("workspace/codeLens/refresh", () => {
			resolve();
			return null;
		});
	});
}

/** What a preview shows after the client was told to ask again. */
async function knownPreview(client: TestSession["client"], uri: string): Promise<string> {
	const told = changed(client);
	const first: PreviewResult = await client.sendRequest(previewRequest, { uri });
	assert.doesNotMatch(first.change.parts.join(""), /class="related"/);
	await told;
	const { change }: PreviewResult = await client.sendRequest(previewRequest, { uri });
	return change.parts.join("");
}

/** The next time that the client is told of other related reports. */
function changed(client: TestSession["client"]): Promise<void> {
	return new Promise((resolve) => client.onNotification(relatedChangedNotification, resolve));
}
