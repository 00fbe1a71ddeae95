import assert from "node:assert/strict";
import {
	CodeActionRequest,
	type Diagnostic,
	DidChangeTextDocumentNotification,
	DidOpenTextDocumentNotification,
	DocumentDiagnosticRequest,
} from "vscode-languageserver";
import {
	type IndexPagesResult,
	indexPagesRequest,
	type UpdateIndexParams,
	type UpdateIndexResult,
	updateIndexRequest,
} from "../../server/src/protocol/messages.ts";
import { neovim } from "../support/clients.ts";
import { memoryFiles } from "../support/memory-files.ts";
import { open, type SessionOptions, type TestSession } from "../support/session.ts";

const opening = '<!-- postmortem-index columns="title, status" -->';
const table = `
| Incident             | Status |
| -------------------- | ------ |
| [Disk full](disk.md) | Final  |
`;
const stale = `# Incidents\n\n${opening}\n<!-- /postmortem-index -->\n`;
const current = `# Incidents\n\n${opening}\n${table}\n<!-- /postmortem-index -->\n`;
const disk = "---\ntype: postmortem\nstatus: Final\n---\n# Disk full\n";
const cache = disk.replace("Disk full", "Cache gone");
const uri = "file:///work/pm/README.md";
const folders = [{ uri: "file:///work", name: "work" }];

suite("index pages", () => {
	test("are told to lag once the reports are read, in a client that is sent its diagnostics", async () => {
		const session = await page(stale, { capabilities: neovim });
		assert.deepEqual((await session.pushed()).diagnostics, []);
		const { diagnostics } = await session.pushed();
		assert.deepEqual(told(diagnostics), [
			"2:0 stale-index: Update the index: the table is not written yet.",
		]);
	});

	test("are told not to lag any more, or to lag, when a report changes", async () => {
		const session = await page(current, { capabilities: neovim });
		assert.deepEqual((await session.pushed()).diagnostics, []);
		assert.deepEqual((await session.pushed()).diagnostics, []);
		const report = "file:///work/pm/disk.md";
		await session.client.sendNotification(DidOpenTextDocumentNotification.type, {
			textDocument: {
				uri: report,
				languageId: "markdown",
				version: 1,
				text: disk.replace("Final", "Draft"),
			},
		});
		const messages = await untilPushed(session, (it) => it.length > 0);
		assert.deepEqual(messages, ["2:0 stale-index: Update the index: 1 row tells another status."]);
		await session.client.sendNotification(DidChangeTextDocumentNotification.type, {
			textDocument: { uri: report, version: 2 },
			contentChanges: [{ text: disk }],
		});
		assert.deepEqual(await untilPushed(session, (it) => it.length === 0), []);
	});

	test("have a quick fix, and one to let the finding be", async () => {
		const session = await page(stale);
		await update(session);
		const { textDocument, client } = session;
		const result = await client.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
		const diagnostics = result.kind === "full" ? result.items : [];
		const at = { line: 2, character: 0 };
		const actions = await client.sendRequest(CodeActionRequest.type, {
			textDocument,
			range: { start: at, end: at },
			context: { diagnostics },
		});
		assert.deepEqual(
			actions?.map(({ title }) => title),
			["Update the index", "Ignore `stale-index` here", "Ignore `stale-index` in this file"],
		);
	});

	test("tell their faults, without a link to the rules", async () => {
		const session = await page(stale.replace("status", "stats"));
		const { textDocument, client } = session;
		const result = await client.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
		const [fault] = result.kind === "full" ? result.items : [];
		assert.equal(fault?.code, "index-page");
		assert.equal(fault?.codeDescription, undefined);
		assert.deepEqual(fault?.range.start, { line: 2, character: 38 });
		assert.deepEqual(await update(session), {
			refused: `Line 3: ${fault?.message}`,
		});
	});

	test("are updated on request, with what changed", async () => {
		const session = await page(stale);
		const result = await update(session);
		assert.deepEqual(result, {
			edits: [
				{
					range: { start: { line: 2, character: opening.length }, end: { line: 3, character: 0 } },
					newText: `\n${table}\n`,
				},
			],
			lag: "the table is not written yet",
		});
		assert.deepEqual(await update(await page(current)), { edits: [], lag: "" });
	});

	test("are begun at the end of a page, when that is asked for", async () => {
		const session = await page("# Incidents");
		assert.equal(await update(session), null);
		const result = await update(session, { insert: true });
		const [edit] = result && "edits" in result ? result.edits : [];
		assert.deepEqual(edit?.range.start, { line: 0, character: 11 });
		assert.match(
			edit?.newText ?? "",
			/^\n\n<!-- postmortem-index -->\n\n\| Date[\s\S]*\n<!-- \/post/,
		);
	});

	test("are not begun in a code block without an end", async () => {
		const result = await update(await page("```\ncode\n"), { insert: true });
		assert.match(result && "refused" in result ? result.refused : "", /^The page ends in a code/);
	});

	test("say that reports outside of the workspace are not known", async () => {
		const session = await page(stale.replace("columns", 'from="../../other" columns'));
		const result = await update(session);
		const refused = result && "refused" in result ? result.refused : "";
		assert.match(refused, /^The reports in `\.\.\/\.\.\/other` are not known: open the folder/);
	});

	test("are found, and so are the folders of reports", async () => {
		const session = await page("# Incidents\n");
		const found = await session.client.sendRequest<IndexPagesResult>(indexPagesRequest, {});
		assert.deepEqual(found, {
			pages: ["file:///work/INDEX%20of%20all.md"],
			folders: ["file:///work", "file:///work/pm", "file:///work/old"],
		});
	});
});

/** Beside the page there is a report, elsewhere two more and another page. */
function page(text: string, options: SessionOptions = {}): Promise<TestSession> {
	const files = memoryFiles({
		[uri]: text,
		"file:///work/pm/disk.md": disk,
		"file:///work/pm/notes.md": "Write `<!-- postmortem-index -->` in a README.\n",
		"file:///work/INDEX%20of%20all.md": stale,
		...(text.startsWith("# Incidents\n\n") ? {} : { "file:///work/pm/cache.md": cache }),
		"file:///work/old/cache.md": cache,
	});
	return open(text, { uri, files, folders, ...options });
}

function update(session: TestSession, more: Partial<UpdateIndexParams> = {}) {
	const params: UpdateIndexParams = { uri: session.uri, ...more };
	return session.client.sendRequest<UpdateIndexResult | null>(updateIndexRequest, params);
}

function told(diagnostics: readonly Diagnostic[]): string[] {
	return diagnostics.map(({ range: { start }, code, message }) => {
		return `${start.line}:${start.character} ${code}: ${message}`;
	});
}

/** What is said of the page, once it is what is waited for. */
async function untilPushed(
	session: TestSession,
	isAwaited: (messages: readonly string[]) => boolean,
): Promise<string[]> {
	for (;;) {
		const pushed = await session.pushed();
		const messages = told(pushed.diagnostics);
		if (pushed.uri === session.uri && isAwaited(messages)) return messages;
	}
}
