import assert from "node:assert/strict";
import { commands, Position, Selection, type TextEditor } from "vscode";
import { api } from "./api.ts";
import { poll } from "./poll.ts";
import { openedRich } from "./rich-editor.ts";
import { writtenReport } from "./written-report.ts";

suite("timeline commands", () => {
	test("sort as one step that can be undone", async () => {
		const editor = await opened("sort.md", ["- 14:20 UTC Back", "- 14:05 UTC Down"]);
		await commands.executeCommand("postmortem.sortTimeline");
		await shows(editor, "- 14:05 UTC Down\n- 14:20 UTC Back\n");
		await commands.executeCommand("undo");
		await shows(editor, "- 14:20 UTC Back\n- 14:05 UTC Down\n");
	});

	test("convert to the zone of a key binding, keeping the original", async () => {
		const editor = await opened("convert.md", ["- 2026-07-01 14:05 UTC Down"]);
		const wanted = { zone: "Europe/Berlin", keepOriginal: true };
		await commands.executeCommand("postmortem.convertTimeline", wanted);
		await shows(editor, "- 2026-07-01 16:05 CEST (14:05 UTC) Down\n");
	});

	test("turn bullets into a table and back", async () => {
		const editor = await opened("table.md", ["- 14:05 UTC – Down"]);
		await commands.executeCommand("postmortem.timelineAsTable");
		await shows(editor, "| 14:05      | Down |");
		await isUpToDate(editor);
		await commands.executeCommand("postmortem.timelineAsBullets");
		await shows(editor, "- 14:05 UTC – Down\n");
	});

	test("write missing dates", async () => {
		const editor = await opened("dates.md", ["- 2026-03-01 23:50 UTC Down", "- 00:10 UTC Back"]);
		await commands.executeCommand("postmortem.addMissingDates");
		await shows(editor, "- 2026-03-02 00:10 UTC Back\n");
	});

	test("mark the entry at the caret", async () => {
		const editor = await opened("mark.md", ["- 14:05 UTC Down"]);
		const line = lineOf(editor, "14:05");
		editor.selection = new Selection(new Position(line, 4), new Position(line, 4));
		await commands.executeCommand("postmortem.markMilestone", { milestone: "impactStart" });
		await shows(editor, "- 14:05 UTC **[impact start]** Down\n");
	});

	test("insert an entry now, with the caret where its words begin", async () => {
		const editor = await opened("now.md", ["- 2026-03-01 14:05 UTC Down"]);
		await commands.executeCommand("postmortem.insertEntryNow");
		const caret = await poll(() => {
			const { active } = editor.selection;
			const before = editor.document.lineAt(active.line).text.slice(0, active.character);
			return /^- \d{4}-\d{2}-\d{2} \d{2}:\d{2} UTC $/.test(before) && active;
		});
		assert.ok(caret.line > lineOf(editor, "14:05"));
	});

	test("work in the rich Markdown editor, where no text editor is", async function () {
		const editor = await opened("rich.md", ["- 14:20 UTC Back", "- 14:05 UTC Down"]);
		const { document } = editor;
		if (!(await openedRich(document))) this.skip();
		await commands.executeCommand("postmortem.sortTimeline");
		await poll(() => document.getText().includes("- 14:05 UTC Down\n- 14:20 UTC Back\n"));
	});

	teardown(async () => {
		await commands.executeCommand("workbench.action.files.revert");
		await commands.executeCommand("workbench.action.closeAllEditors");
	});
});

async function opened(path: string, entries: readonly string[]): Promise<TextEditor> {
	const head = ["# Postmortem: Pump fails at Quillmere", "", "## Timeline", "", ...entries];
	const rest = ["", "## Root Cause and Resolution", "", "A valve.", ""];
	const editor = await writtenReport(path, [...head, ...rest].join("\n"));
	await isUpToDate(editor);
	return editor;
}

/** The server has read the text as it is. */
async function isUpToDate({ document }: TextEditor): Promise<void> {
	const { activeReport } = await api();
	await poll(() => activeReport.statusOf(document.uri)?.isReport);
}

async function shows({ document }: TextEditor, words: string): Promise<void> {
	await poll(() => {
		if (document.getText().includes(words)) return true;
		throw new Error(`There is ${document.getText()}`);
	});
}

function lineOf({ document }: TextEditor, words: string): number {
	return document
		.getText()
		.split("\n")
		.findIndex((line) => line.includes(words));
}
