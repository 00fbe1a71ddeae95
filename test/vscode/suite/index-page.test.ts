import { commands, type TextEditor, workspace } from "vscode";
import { type ReportsResult, reportsRequest } from "../../../server/src/protocol/messages.ts";
import { api } from "./api.ts";
import { poll } from "./poll.ts";
import { inWorkspace, writtenReport } from "./written-report.ts";

const report = "---\ntype: postmortem\n---\n# Disk full at Quillmere\n";
const row = "| [Disk full at Quillmere](2026-03-01-disk.md) |";

suite("index page", () => {
	setup(async () => {
		const { document } = await writtenReport("listed/2026-03-01-disk.md", report);
		const { server } = await api();
		// Files that come and go are heard of in their own time.
		await poll(async () => {
			const known = await server.ask<ReportsResult>(reportsRequest, {});
			return known?.reports.some(({ path }) => document.uri.path.endsWith(path));
		});
	});

	test("in front is updated, and nothing else in it changes", async () => {
		const block = '<!-- postmortem-index columns="title" -->\n<!-- /postmortem-index -->';
		const editor = await writtenReport("listed/README.md", `# Ours\n\n${block}\n\nThe end.\n`);
		await commands.executeCommand("postmortem.updateIndex");
		const text = await shows(editor, row);
		if (!text.startsWith("# Ours\n\n") || !text.endsWith("-->\n\nThe end.\n"))
			throw new Error(text);
		await commands.executeCommand("undo");
		await poll(() => editor.document.getText().includes(block));
	});

	test("is begun in the page in front, when that is chosen", async () => {
		const editor = await writtenReport("listed/overview.md", "# Overview\n");
		const updated = commands.executeCommand("postmortem.updateIndex");
		await poll(async () => {
			await commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
			return editor.document.getText().includes("[Disk full at Quillmere](2026-03-01-disk.md)");
		});
		await updated;
		await shows(editor, "# Overview\n\n<!-- postmortem-index -->\n");
	});

	teardown(async () => {
		await commands.executeCommand("workbench.action.files.revert");
		await commands.executeCommand("workbench.action.closeAllEditors");
		await workspace.fs.delete(inWorkspace("listed"), { recursive: true });
	});
});

function shows({ document }: TextEditor, words: string): Promise<string> {
	return poll(() => document.getText().includes(words) && document.getText());
}
