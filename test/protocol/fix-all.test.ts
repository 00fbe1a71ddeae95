import assert from "node:assert/strict";
import { CodeAction, CodeActionRequest, TextDocumentEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { onlyRules, open } from "../support/session.ts";

const settings = onlyRules("pseudo-heading", "empty-section");
const plain = "# Disk full\n\n**Timeline**\n\n- 14:05 UTC Alert\n\n**Impact**\n\n## Notes\n";
const mended = plain.replace("**Timeline**", "## Timeline").replace("**Impact**", "## Impact");

suite("source.fixAll.postmortem", () => {
	test("applies what is safe, in one edit, and nothing else", async () => {
		assert.equal(await fixed(plain, ["source.fixAll.postmortem"]), mended);
	});

	test("is there for the kinds that hold it, as editors ask on save", async () => {
		for (const only of [["source.fixAll"], ["source"]]) {
			assert.equal(await fixed(plain, only), mended);
		}
	});

	test("is not offered unasked, nor to those who ask for other kinds", async () => {
		for (const only of [
			undefined,
			[""],
			["quickfix"],
			["source.fixAll.other"],
			["source.organizeImports"],
		]) {
			assert.equal(await fixed(plain, only), undefined);
		}
	});

	test("is none when there is nothing to mend", async () => {
		assert.equal(await fixed(mended, ["source.fixAll"]), undefined);
	});

	test("keeps line ends", async () => {
		const crlf = plain.replaceAll("\n", "\r\n");
		assert.equal(await fixed(crlf, ["source.fixAll"]), mended.replaceAll("\n", "\r\n"));
	});
});

/** The text after the action; `undefined` when there is none. */
async function fixed(text: string, only?: string[]): Promise<string | undefined> {
	const { client, textDocument } = await open(text, { settings });
	const start = { line: 0, character: 0 };
	const found = await client.sendRequest(CodeActionRequest.type, {
		textDocument,
		range: { start, end: start },
		context: { diagnostics: [], ...(only && { only }) },
	});
	const actions = (found ?? []).filter((it): it is CodeAction => CodeAction.is(it));
	const [action] = actions.filter(({ kind }) => kind === "source.fixAll.postmortem");
	const [change] = action?.edit?.documentChanges ?? [];
	if (!TextDocumentEdit.is(change)) return undefined;

	const document = TextDocument.create(textDocument.uri, "markdown", 1, text);
	const edits = change.edits.filter((edit) => "newText" in edit);
	return TextDocument.applyEdits(document, edits);
}
