import assert from "node:assert/strict";
import {
	type CodeLens,
	commands,
	Position,
	Range,
	Selection,
	type TextEditor,
	WorkspaceEdit,
	window,
	workspace,
} from "vscode";
import { api } from "./api.ts";
import { poll } from "./poll.ts";
import { inWorkspace, writtenReport } from "./written-report.ts";

const gateway = `# Card payments refused at Hartmoor: a certificate expired

- **Date:** 2026-03-04
- **Severity:** SEV1
- **Services:** card gateway

## Summary

No card was charged for 40 minutes.

## Root Cause

The certificate with which the tills sign in at the card gateway expired.

## Action Items

- [ ] List the certificates of the card gateway (@imke)
`;
const tills = `# Tills at Fernway refuse cards after a certificate expired

- **Date:** 2026-09-11
- **Services:** card gateway

## Summary

The tills of one town refused every card.

## Root Cause

A certificate of the card gateway expired. It was made by hand.
`;

suite("related incidents", () => {
	test("stand above the title, and lead to the report", async () => {
		await writtenReport("incidents/2026-03-04-gateway.md", gateway);
		const editor = await writtenReport("incidents/2026-09-11-tills.md", tills);
		const lens = await poll(() => relatedLens(editor), 20);
		assert.equal(lens.command?.title, "1 related incident, with open actions");
		const { command = "", arguments: args = [] } = lens.command ?? {};
		const shown = commands.executeCommand(command, ...args);
		await acceptUntil(() => frontPath().endsWith("2026-03-04-gateway.md"));
		await shown;
	});

	test("are linked to where the caret is, and one undo takes it back", async () => {
		const editor = await writtenReport("incidents/2026-09-11-tills.md", tills);
		const end = new Position(7, "The tills of one town refused every card.".length);
		editor.selection = new Selection(end, end);
		const done = commands.executeCommand("postmortem.insertRelated");
		await acceptUntil(() => editor.document.getText().includes("]("));
		await done;
		assert.equal(
			editor.document.lineAt(7).text,
			"The tills of one town refused every card. [Card payments refused at Hartmoor: a certificate expired](2026-03-04-gateway.md)",
		);
		await window.showTextDocument(editor.document);
		await commands.executeCommand("undo");
		await poll(() => editor.document.getText() === tills);
	});

	test("are linked to in a section of their own from the title", async () => {
		const editor = await writtenReport("incidents/2026-09-11-tills.md", tills);
		editor.selection = new Selection(0, 0, 0, 0);
		const done = commands.executeCommand("postmortem.insertRelated");
		await acceptUntil(() => editor.document.getText().includes("## Related incidents"));
		await done;
		assert.ok(editor.document.getText().startsWith(tills.trimEnd()));
		await commands.executeCommand("undo");
		await poll(() => editor.document.getText() === tills);
	});

	test("stand at the end of the preview, and follow what is typed elsewhere and not saved", async () => {
		const { preview } = await api();
		const editor = await writtenReport("incidents/2026-09-11-tills.md", tills);
		await commands.executeCommand("postmortem.preview", editor.document.uri);
		await poll(() => preview.shown.html.includes('<a href="2026-03-04-gateway.md">'), 20);
		assert.match(preview.shown.html, /1 open action</);

		// Beside the preview's report, which the preview would leave for the one in front.
		const other = await workspace.openTextDocument(inWorkspace("incidents/2026-03-04-gateway.md"));
		const edit = new WorkspaceEdit();
		const box = gateway.split("\n").findIndex((line) => line.startsWith("- [ ]"));
		edit.replace(other.uri, new Range(box, 3, box, 4), "x");
		await workspace.applyEdit(edit);
		await poll(() => !preview.shown.html.includes("1 open action<"), 20);
		assert.ok(other.isDirty);
		await other.save();
	});

	suiteTeardown(async () => {
		await commands.executeCommand("workbench.action.closeAllEditors");
	});
});

async function relatedLens({ document }: TextEditor): Promise<CodeLens | undefined> {
	const all = await commands.executeCommand<readonly CodeLens[]>(
		"vscode.executeCodeLensProvider",
		document.uri,
	);
	return all.find(({ command }) => command?.command === "postmortem.showRelated");
}

/** The list is accepted as soon as there is something in it. */
async function acceptUntil(isDone: () => boolean): Promise<void> {
	await poll(async () => {
		if (!isDone()) await commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
		return isDone();
	}, 20);
}

function frontPath(): string {
	return window.activeTextEditor?.document.uri.path ?? "";
}
