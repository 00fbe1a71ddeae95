import assert from "node:assert/strict";
import {
	type CodeLens,
	commands,
	type InlayHint,
	Range,
	type TextDocument,
	workspace,
} from "vscode";
import { poll } from "./poll.ts";
import { writtenReport } from "./written-report.ts";

const report = `# Postmortem: Mail is late at Lindenmail

## Summary

Mail was late.

## Timeline

All times in UTC.

- 2026-03-01 14:05 **[impact start]** Mail queues up.
- 2026-03-01 14:09 **[detected]** A page.
- 2026-03-01 15:20 **[resolved]** The queue is empty.
`;

suite("timeline hints", () => {
	test("tell the time since the impact's start", async () => {
		const { document } = await writtenReport("mail.md", report);
		const labels = await poll(async () => {
			const hints = await inlayHints(document);
			return hints.length > 0 && hints.map(({ label }) => label);
		});
		assert.deepEqual(labels, ["+4m", "+1h 15m"]);
	});

	test("are none in other Markdown, and none when they are switched off", async () => {
		const { document } = await writtenReport("mail-off.md", report);
		const settings = workspace.getConfiguration("postmortem", document);
		await poll(async () => (await inlayHints(document)).length > 0);
		await settings.update("inlayHints", "off");
		await poll(async () => (await inlayHints(document)).length === 0);
		await settings.update("inlayHints", undefined);
		const other = await writtenReport("bread.md", "# Bread\n\n- 14:05 flour\n- 14:10 water\n");
		assert.deepEqual(await inlayHints(other.document), []);
	});

	test("have the metrics above them, which lead to the entries", async () => {
		const editor = await writtenReport("mail-lens.md", report);
		const [lens] = await poll(async () => {
			const lenses = await codeLenses(editor.document);
			return lenses.length > 0 && lenses;
		});
		assert.match(lens?.command?.title ?? "", /^Impact 1 h 15 min · detected after 4 min/);
		const { command = "", arguments: args = [] } = lens?.command ?? {};
		const explained = commands.executeCommand(command, ...args);
		// The list is accepted as soon as it is there, and its first line leads to the end of the impact.
		await poll(async () => {
			await commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
			return editor.selection.active.line === 12;
		});
		await explained;
	});

	suiteTeardown(async () => {
		await commands.executeCommand("workbench.action.closeAllEditors");
	});
});

async function inlayHints(document: TextDocument): Promise<readonly InlayHint[]> {
	const range = new Range(0, 0, document.lineCount, 0);
	return commands.executeCommand("vscode.executeInlayHintProvider", document.uri, range);
}

async function codeLenses({ uri }: TextDocument): Promise<readonly CodeLens[]> {
	const all = await commands.executeCommand<readonly CodeLens[]>(
		"vscode.executeCodeLensProvider",
		uri,
	);
	return all.filter(({ command }) => command?.command.startsWith("postmortem."));
}
