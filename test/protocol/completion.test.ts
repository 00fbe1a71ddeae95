import assert from "node:assert/strict";
import {
	type CompletionItem,
	type CompletionList,
	CompletionRequest,
	InsertTextFormat,
} from "vscode-languageserver";
import { eglot, neovim, vscode } from "../support/clients.ts";
import { readMarks } from "../support/marked-text.ts";
import { open, type SessionOptions } from "../support/session.ts";

const report =
	"# Disk full\n\n## Timeline\n\n- 14:05 UTC Alert fired\n- <|>\n\n## Impact\n\nNone.\n";

suite("completion", () => {
	test("offers timestamps in a new bullet, in the order of the core", async () => {
		const { items } = await complete(report);
		assert.ok(items.some(({ label }) => label.startsWith("14:06")));
		const sorted = items.toSorted((a, b) => ((a.sortText ?? "") < (b.sortText ?? "") ? -1 : 1));
		assert.deepEqual(sorted, items);
	});

	test("names the range once where the client can take it so", async () => {
		const { items, itemDefaults } = await complete(report, { capabilities: vscode });
		const place = { line: 5, character: 2 };
		assert.deepEqual(itemDefaults, { editRange: { start: place, end: place } });
		assert.ok(items.every((item) => item.textEdit === undefined && item.textEditText));
	});

	test("names it with each item where the client can not", async () => {
		const { items, itemDefaults } = await complete(report, { capabilities: eglot });
		assert.equal(itemDefaults, undefined);
		assert.ok(items.length > 0 && items.every(({ textEdit }) => textEdit !== undefined));
	});

	test("is plain text for a client without snippets", async () => {
		const { items } = await complete(report.replace("- <|>", "#<|>"), { capabilities: neovim });
		assert.ok(
			items.every(({ insertTextFormat = InsertTextFormat.PlainText }) => insertTextFormat === 1),
		);
		assert.ok(items.every((item) => !/\$\{?\d/.test(newText(item))));
	});

	test("offers the values that the settings name, and days from the clock on", async () => {
		const text = report.replace("- <|>\n", "").replace("\n\n", "\n\n- **Severity:** <|>\n\n");
		const { items } = await complete(text, { settings: { severities: ["P0", "P1"] } });
		assert.deepEqual(
			items.map(({ label }) => label),
			["P0", "P1"],
		);
		const due = await complete(
			`${report.replace("<|>", "")}\n## Action Items\n\n- Cut (due <|>)\n`,
		);
		assert.match(due.items[0]?.label ?? "", /^\d{4}-\d{2}-\d{2}$/);
	});

	test("is none in a file that is no report", async () => {
		const { items } = await complete("# A library\n\n- <|>\n", { uri: "file:///README.md" });
		assert.deepEqual(items, []);
	});
});

async function complete(marked: string, options: SessionOptions = {}): Promise<CompletionList> {
	const { text, offsets } = readMarks(marked);
	const { client, textDocument } = await open(text, options);
	const before = text.slice(0, offsets[0]).split("\n");
	const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
	const found = await client.sendRequest(CompletionRequest.type, { textDocument, position });
	return Array.isArray(found) || !found ? { isIncomplete: false, items: found ?? [] } : found;
}

function newText({ textEdit, textEditText, insertText, label }: CompletionItem): string {
	return textEdit?.newText ?? textEditText ?? insertText ?? label;
}
