import assert from "node:assert/strict";
import { CodeAction, CodeActionRequest, DocumentDiagnosticRequest } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { memoryFiles } from "../support/memory-files.ts";
import { open } from "../support/session.ts";

const uri = "file:///work/.postmortem.json";

suite("configuration files", () => {
	test("get what was likely meant by a quick fix", async () => {
		const text = '{ "rules": { "placeholders": "off" } }';
		assert.deepEqual(await fixed(text), ['{ "rules": { "placeholder": "off" } }']);
		assert.deepEqual(await fixed('{ "timezone": "UTC" }'), ['{ "timeZone": "UTC" }']);
	});

	test("get none where nothing is near", async () => {
		assert.deepEqual(await fixed('{ "rules": { "something-else": "off" } }'), []);
	});

	test("are registered with clients that take registrations", async () => {
		const { asked, client, textDocument } = await open("# A\n");
		await client.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
		assert.ok(asked.registered.includes("textDocument/codeAction"));
	});
});

/** The text of the file after each quick fix for what is shown of it. */
async function fixed(text: string): Promise<string[]> {
	const files = memoryFiles({ [uri]: text });
	const { client, textDocument, pushed } = await open("# Report\n", { files });
	await client.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
	const { diagnostics } = await pushed();
	const found = await client.sendRequest(CodeActionRequest.type, {
		textDocument: { uri },
		range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
		context: { diagnostics },
	});
	const document = TextDocument.create(uri, "jsonc", 1, text);
	return (found ?? []).flatMap((action) => {
		const edits = CodeAction.is(action) ? action.edit?.changes?.[uri] : undefined;
		return edits ? [TextDocument.applyEdits(document, edits)] : [];
	});
}
