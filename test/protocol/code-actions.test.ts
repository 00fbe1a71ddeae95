import assert from "node:assert/strict";
import { CodeAction, CodeActionRequest, TextDocumentEdit } from "vscode-languageserver";
import { eglot, neovim } from "../support/clients.ts";
import { readMarks } from "../support/marked-text.ts";
import { onlyRules, open, type SessionOptions } from "../support/session.ts";

const settings = onlyRules("pseudo-heading");
const report = "# Disk full\n\n**Time<|>line**\n\n- 14:05 UTC Alert\n- 14:20 UTC Space freed\n";

suite("code actions", () => {
	test("mend the finding under the cursor", async () => {
		const [action] = await actions(report, { settings });
		assert.equal(action?.kind, "quickfix");
		assert.equal(action?.isPreferred, true);
		assert.deepEqual(
			action?.diagnostics?.map(({ code }) => code),
			["pseudo-heading"],
		);
	});

	test("are bound to the version where the client knows versions", async () => {
		const [action] = await actions(report, { settings, capabilities: eglot });
		const [change] = action?.edit?.documentChanges ?? [];
		assert.ok(TextDocumentEdit.is(change));
		assert.equal(change.textDocument.version, 1);
		assert.equal(action?.edit?.changes, undefined);
	});

	test("are plain changes where it does not", async () => {
		const initializationOptions = { settings };
		const [action] = await actions(report, { initializationOptions, capabilities: neovim });
		assert.deepEqual(Object.keys(action?.edit ?? {}), ["changes"]);
		assert.equal(action?.isPreferred, undefined);
	});

	test("offer to ignore the finding, never as the preferred way", async () => {
		const [, ...others] = await actions(report, { settings });
		const ignoring = others.filter(({ title }) => title.startsWith("Ignore"));
		assert.ok(ignoring.length > 0);
		assert.ok(ignoring.every(({ isPreferred }) => isPreferred === undefined));
	});

	test("come only for the kinds that are asked for", async () => {
		const counts = [["quickfix"], [""], ["source.organizeImports"], ["refactor"], []].map(
			async (only) => (await actions(report, { settings }, only)).length > 0,
		);
		assert.deepEqual(await Promise.all(counts), [true, true, false, true, true]);
	});

	test("mend one of several places on that place alone", async () => {
		const titles = async (items: string) => {
			const found = await actions(`# Disk full\n\n## Action Items\n\n${items}`, {
				settings: onlyRules("action-owner"),
			});
			return found.map(({ title }) => title);
		};
		assert.deepEqual(await titles("- Page (@ana)\n- L<|>og\n- Scale\n"), ["Give “Log” to @ana"]);
		assert.deepEqual(await titles("- Pa<|>ge (@ana)\n- Log\n"), []);
	});

	test("are none where no finding is", async () => {
		assert.deepEqual(
			await actions("<|># Disk full\n\n**Timeline**\n\n- 14:05 Alert\n", { settings }),
			[],
		);
	});

	test("take a range beyond the end of the document", async () => {
		const { client, textDocument } = await open("# Disk full\n", { settings });
		const range = { start: { line: 90, character: 9 }, end: { line: 99, character: 0 } };
		const context = { diagnostics: [] };
		assert.deepEqual(
			await client.sendRequest(CodeActionRequest.type, { textDocument, range, context }),
			[],
		);
	});
});

async function actions(
	marked: string,
	options: SessionOptions,
	only?: string[],
): Promise<CodeAction[]> {
	const { text, offsets } = readMarks(marked);
	const { client, textDocument } = await open(text, options);
	const before = text.slice(0, offsets[0]).split("\n");
	const cursor = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
	const found = await client.sendRequest(CodeActionRequest.type, {
		textDocument,
		range: { start: cursor, end: cursor },
		context: { diagnostics: [], ...(only && { only }) },
	});
	return (found ?? []).filter((action): action is CodeAction => CodeAction.is(action));
}
