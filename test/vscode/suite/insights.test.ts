import assert from "node:assert/strict";
import { commands, Uri, window, workspace } from "vscode";
import { api } from "./api.ts";
import { poll } from "./poll.ts";
import { inWorkspace, writtenReport } from "./written-report.ts";

suite("insights", () => {
	suiteSetup(async () => {
		await writtenReport("insights/first.md", report("Queue stalls at Fernway", "2026-01-12"));
		await writtenReport("insights/second.md", report("Lamp fails at Hartmoor", "2026-03-02"));
		await commands.executeCommand("postmortem.insights");
	});

	test("draws what all reports tell", async () => {
		const { charts, reports } = await shown("Fernway", "Hartmoor");
		const tags = charts.find(({ id }) => id === "tags");
		assert.deepEqual(tags?.groups, ["lamps"]);
		assert.ok(reports.length >= 2);
		const { insights } = await api();
		// As many marks as it was sent: none is too near to others to be drawn alone.
		const marks = charts.reduce((sum, chart) => sum + chart.marks.length, 0);
		assert.deepEqual([insights.shown.marks, insights.shown.tables >= 4], [marks, true]);
	});

	test("follows what is written", async () => {
		await writtenReport("insights/third.md", report("Well runs dry at Elmstead", "2026-03-09"));
		const { charts } = await shown("Elmstead");
		const names = charts[0]?.marks.map(({ name }) => name);
		assert.ok(names?.includes("2026-03, SEV2: 2 incidents"), names?.join());
	});

	test("opens the report behind a mark", async () => {
		const { reports } = await shown("Hartmoor");
		const index = reports.findIndex(({ title }) => title.includes("Hartmoor"));
		await open({ what: "reports", indexes: [index] });
		await poll(() => isActive("insights/second.md"));
	});

	test("opens the action behind a mark, at its line", async () => {
		const { reports, actions } = await shown("Fernway");
		const index = actions.findIndex(({ report }) => reports[report]?.title.includes("Fernway"));
		await open({ what: "actions", indexes: [index] });
		await poll(() => isActive("insights/first.md"));
		const editor = window.activeTextEditor;
		const line = editor?.document.lineAt(editor.selection.active.line).text;
		assert.match(line ?? "", /^- \[ \] Buy a disk/);
	});

	test("lets choose between several reports", async () => {
		const { charts } = await shown("Fernway", "Hartmoor", "Elmstead");
		const mark = charts.find(({ id }) => id === "tags")?.marks[0];
		assert.ok(mark);
		void open(mark.opens);
		await poll(async () => {
			await commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
			// The newest comes first.
			return isActive("insights/third.md");
		});
	});

	test("does nothing for a mark of numbers that are gone", async () => {
		const { insights } = await api();
		await openEditor("notes.txt");
		const opens = { what: "reports", indexes: [0] };
		await insights.receive({ type: "open", revision: insights.revision - 1, opens });
		assert.ok(isActive("notes.txt"));
	});

	test("exports the numbers of a chart", async () => {
		await shown("Fernway");
		const { insights } = await api();
		const target = inWorkspace("insights/tags.csv");
		await insights.exportCsv("tags", target);
		const text = new TextDecoder().decode(await workspace.fs.readFile(target));
		assert.match(text, /^chart,group,series,value,unit,reports\r\ntags,lamps,reports,\d,reports,/);
	});

	suiteTeardown(async () => {
		await commands.executeCommand("workbench.action.closeAllEditors");
		await workspace.fs.delete(inWorkspace("insights"), { recursive: true });
	});
});

/** What the page shows, once it shows reports with all these words in their titles, and all others. */
async function shown(...words: readonly string[]) {
	const { insights } = await api();
	insights.show();
	return poll(() => {
		const { result, marks } = insights.shown;
		const titles = result?.reports.map(({ title }) => title).join("\n") ?? "";
		const isThere = words.every((word) => titles.includes(word));
		return marks > 0 && isThere && result?.isComplete ? result : undefined;
	}, 20);
}

/** As if the reader had chosen a mark. */
async function open(opens: { readonly what: string; readonly indexes: readonly number[] }) {
	const { insights } = await api();
	await insights.receive({ type: "open", revision: insights.revision, opens });
}

async function openEditor(path: string): Promise<void> {
	await window.showTextDocument(inWorkspace(path));
}

function isActive(path: string): boolean {
	const active = window.activeTextEditor?.document.uri.toString();
	return active === Uri.parse(inWorkspace(path).toString()).toString();
}

function report(title: string, day: string): string {
	return [
		`---\ntype: postmortem\ndate: ${day}\nseverity: SEV2\ntags: [lamps]\n---`,
		`# Postmortem: ${title}`,
		"## Timeline",
		"- 14:05 UTC: **[impact start]** It fails.\n- 14:20 UTC: **[resolved]** It is restored.",
		"## Root Cause and Resolution",
		"A disk was full.",
		"## Corrective and Preventive Measures",
		"- [ ] Buy a disk (@imke)",
		"",
	].join("\n\n");
}
