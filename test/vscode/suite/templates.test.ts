import { commands, type TextEditor, window } from "vscode";
import { api } from "./api.ts";
import { poll } from "./poll.ts";
import { writtenReport } from "./written-report.ts";

const text = [
	"# Postmortem: Disk full at Quillmere",
	"",
	"## Timeline",
	"",
	"- 14:05 UTC Down",
	"",
	"## Root Cause and Resolution",
	"",
	"A log grew.",
	"",
	"## Summary",
	"",
	"The disk was full.",
	"",
].join("\n");

suite("templates", () => {
	test("are named in the front matter of a report that is to follow them", async () => {
		const editor = await opened("use.md");
		await commands.executeCommand("postmortem.useTemplate", { template: "google-sre" });
		await shows(editor, "template: google-sre\n");
	});

	test("are what a report is adapted to, once the steps are confirmed", async () => {
		const editor = await opened("adapt.md");
		const adapted = commands.executeCommand("postmortem.adaptToTemplate", { template: "minimal" });
		await poll(async () => {
			await commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
			return editor.document.getText().includes("## Action Items");
		});
		await adapted;
		await window.showTextDocument(editor.document);
		await commands.executeCommand("undo");
		await poll(() => editor.document.getText() === text);
	});

	teardown(async () => {
		await commands.executeCommand("workbench.action.files.revert");
		await commands.executeCommand("workbench.action.closeAllEditors");
	});
});

async function opened(path: string): Promise<TextEditor> {
	const editor = await writtenReport(path, text);
	const { activeReport } = await api();
	await poll(() => activeReport.statusOf(editor.document.uri)?.isReport);
	return editor;
}

async function shows({ document }: TextEditor, words: string): Promise<void> {
	await poll(() => document.getText().includes(words));
}
