import assert from "node:assert/strict";
import { commands, env, Position, Selection, type TextEditor } from "vscode";
import { api } from "./api.ts";
import { poll } from "./poll.ts";
import { openedRich } from "./rich-editor.ts";
import { writtenReport } from "./written-report.ts";

const report = [
	"# Postmortem: Lamp fails at Hartmoor",
	"- **Date:** 2026-03-01",
	"## Timeline",
	"All times in UTC.",
	"- 14:05 The lamp fails.\n- 14:30 The lamp is lit.",
	"## Root Cause and Resolution",
	"The wick was wet.",
	"",
].join("\n\n");
const log = "2026-03-01T14:10:00Z Keeper paged\n2026-03-01T14:30:20Z The lamp is lit\n";
const pasted = report.replace("- 14:30", "- 14:10 Keeper paged\n- 14:30");

suite("paste as timeline", () => {
	test("writes what is ticked, and is undone in one step", async () => {
		const { document } = await openedReport("paste-command.md");
		await env.clipboard.writeText(log);
		const done = commands.executeCommand("postmortem.pasteAsTimeline");
		await accepted(() => document.getText() === pasted);
		await done;
		await commands.executeCommand("undo");
		assert.equal(document.getText(), report);
	});

	test("changes nothing when it is cancelled", async () => {
		const { document } = await openedReport("paste-cancelled.md");
		await env.clipboard.writeText(log);
		const done = commands.executeCommand("postmortem.pasteAsTimeline");
		await ended(done, "workbench.action.closeQuickOpen");
		assert.equal(document.getText(), report);
	});

	test("writes into a report that is open in the rich Markdown editor", async function () {
		const { document } = await openedReport("paste-rich.md");
		if (!(await openedRich(document))) this.skip();
		await env.clipboard.writeText(log);
		const done = commands.executeCommand("postmortem.pasteAsTimeline");
		await accepted(() => document.getText() === pasted);
		await done;
		await commands.executeCommand("workbench.action.files.revert");
	});

	test("leaves a text alone that tells no events", async () => {
		const { document } = await openedReport("paste-prose.md");
		await env.clipboard.writeText("Just words.");
		await commands.executeCommand("postmortem.pasteAsTimeline");
		assert.equal(document.getText(), report);
	});

	test("leaves the normal paste as it is", async () => {
		const editor = await openedReport("paste-normal.md");
		editor.selection = caretAtEnd(editor);
		await env.clipboard.writeText(log);
		await commands.executeCommand("editor.action.clipboardPasteAction");
		await poll(() => editor.document.getText() === report + log);
	});

	suiteTeardown(async () => {
		await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
		await commands.executeCommand("workbench.action.closeAllEditors");
	});
});

async function openedReport(name: string): Promise<TextEditor> {
	const editor = await writtenReport(name, report);
	const { activeReport } = await api();
	await poll(() => activeReport.statusOf(editor.document.uri)?.isReport);
	return editor;
}

function caretAtEnd({ document }: TextEditor): Selection {
	const end = new Position(document.lineCount - 1, 0);
	return new Selection(end, end);
}

/** Presses Enter in the list until what it leads to is there; the list takes its time to open. */
async function accepted(isDone: () => boolean): Promise<void> {
	await poll(async () => {
		await commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
		return isDone();
	}, 20);
}

async function ended(done: Thenable<unknown>, command: string): Promise<void> {
	let isDone = false;
	void done.then(() => {
		isDone = true;
	});
	await poll(async () => {
		await commands.executeCommand(command);
		return isDone;
	}, 20);
}
