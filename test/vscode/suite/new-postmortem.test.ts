import assert from "node:assert/strict";
import { commands, type Selection, type Uri, window, workspace } from "vscode";
import { poll } from "./poll.ts";
import { inWorkspace } from "./written-report.ts";

suite("New Postmortem", () => {
	test("writes the file, names it after day and title, and goes from placeholder to placeholder", async () => {
		await create({ title: "Disk full", severity: "SEV2", start: "2026-03-01 14:05" });

		const uri = inWorkspace("postmortems/2026-03-01-disk-full.md");
		await poll(() => window.activeTextEditor?.document.uri.toString() === uri.toString());
		const text = await read(uri);
		assert.match(text, /^# .*Disk full/m);
		assert.match(text, /SEV2/);
		assert.match(text, /14:05/);
		const first = await poll(() => placeholder());
		await commands.executeCommand("jumpToNextSnippetPlaceholder");
		await poll(() => placeholder()?.isEqual(first) === false);
	});

	test("never writes over a report that is there", async () => {
		const first = await read(inWorkspace("postmortems/2026-03-01-disk-full.md"));
		await create({ title: "Disk full", start: "2026-03-01 20:00" });

		const second = await poll(() => read(inWorkspace("postmortems/2026-03-01-disk-full-2.md")));
		assert.match(second, /20:00/);
		assert.equal(await read(inWorkspace("postmortems/2026-03-01-disk-full.md")), first);
	});

	teardown(() => commands.executeCommand("leaveSnippet"));
	suiteTeardown(() => commands.executeCommand("workbench.action.closeAllEditors"));
});

/** What is selected to be written over. */
function placeholder(): Selection | undefined {
	const selection = window.activeTextEditor?.selection;
	return selection?.isEmpty ? undefined : selection;
}

function create(answers: object): Thenable<unknown> {
	return commands.executeCommand("postmortem.new", answers);
}

async function read(uri: Uri): Promise<string> {
	return new TextDecoder().decode(await workspace.fs.readFile(uri));
}
