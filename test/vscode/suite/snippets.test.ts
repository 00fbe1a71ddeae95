import assert from "node:assert/strict";
import { commands, Selection, window } from "vscode";
import { poll } from "./poll.ts";
import { writtenReport } from "./written-report.ts";

suite("snippets", () => {
	test("expand to a timeline entry with the time of now", async () => {
		assert.match(await expanded("Postmortem: timeline entry"), /^- \d\d:\d\d What happened$/);
	});

	test("expand to an action item", async () => {
		const form = /^- \[ \] One specific task \(@owner, by \d{4}-\d\d-\d\d\)$/;
		assert.match(await expanded("Postmortem: action item"), form);
	});

	test("expand to a whole report", async () => {
		const text = await expanded("Postmortem: whole report");
		assert.match(text, /^## Timeline$/m);
		assert.match(text, /^## Corrective and Preventive Measures$/m);
	});

	test("select what to write first", async () => {
		await expanded("Postmortem: action item");
		const editor = window.activeTextEditor;
		assert.equal(editor?.document.getText(editor.selection), "One specific task");
	});

	suiteTeardown(async () => {
		await commands.executeCommand("leaveSnippet");
		await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
	});
});

async function expanded(name: string): Promise<string> {
	const editor = await writtenReport("snippets.md", "");
	const { document } = editor;
	await commands.executeCommand("leaveSnippet");
	editor.selection = new Selection(0, 0, document.lineCount, 0);
	await commands.executeCommand("editor.action.insertSnippet", { langId: "markdown", name });
	return poll(() => document.getText().trimEnd());
}
