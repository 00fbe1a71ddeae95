import assert from "node:assert/strict";
import { parseReport } from "../../server/src/core/parse.ts";

suite("sections", () => {
	test("are ATX and setext headings, by role", () =>
		check("# Outage\n\nSummary\n-------\n\n## 3. Root-Cause(s) & *Fix*:\n", [
			"null Outage",
			"summary Summary",
			"rootCauseAndResolution 3. Root-Cause(s) & Fix:",
		]));
	test("do not mind numbering, emoji, case and parentheses", () =>
		check("## 📅 ISSUE SUMMARY\n\n## 10 - Timeline (all times UTC)\n\n## (4) Action items:\n", [
			"summary 📅 ISSUE SUMMARY",
			"timeline 10 - Timeline (all times UTC)",
			"actions (4) Action items:",
		]));
	test("take preventative for preventive", () =>
		check("## Corrective and Preventative Measures\n", [
			"correctiveAndPreventive Corrective and Preventative Measures",
		]));
	test("can be bold lines", () =>
		check("**Root Cause and Resolution:**\n\nText.\n", [
			"rootCauseAndResolution Root Cause and Resolution",
		]));
	test("can be plain lines with a colon, in one paragraph", () =>
		check("Issue Summary:\nIt broke.\nTimeline:\n9:55 AM: Alert\n", [
			"summary Issue Summary",
			"timeline Timeline",
		]));
	test("can be questions on a line of their own", () =>
		check("What happened?\n\nIt broke.\n", ["summary What happened?"]));
	test("can be fields of a list", () =>
		check("- **Impact**: all users\n\n- **Review actions**:\n  - Add an alert\n", [
			"impact Impact",
			"actions Review actions",
		]));
	test("are not labels within a section", () =>
		check("## Issue Summary\n\n- **Impact:** all users\n- **Root cause:** a full disk\n", [
			"summary Issue Summary",
		]));
	test("are not bold words that begin a sentence", () => check("**Impact** was small.\n", []));
	test("are not the headings of a timeline's entries", () =>
		check(
			"## Timeline\n\n### 2026-03-24 8:54\n\nAlert.\n\n## 2026-03-25\n\n### 18:45\n\nOver.\n\n## Lessons\n",
			["timeline Timeline", "lessons Lessons"],
		));
	test("leave the title its own", () =>
		check("# Timeline of the attack\n\n## Timeline\n", [
			"null Timeline of the attack",
			"timeline Timeline",
		]));

	test("reach to the next heading of their level", () => {
		const text = "# A\n\n## B\n\nb\n\n### C\n\n## D\n";
		const spans = parseReport(text).sections.map(({ span }) => text.slice(span.start, span.end));
		assert.deepEqual(spans, [text, "## B\n\nb\n\n### C\n\n", "### C\n\n", "## D\n"]);
	});
	test("have content when more than comments is below them, at any depth", () => {
		const text = "## A\n\n<!-- say more -->\n\n## B\n\n### C\n\ntext\n\n## D\n\n- \n";
		assert.deepEqual(
			parseReport(text).sections.map(({ hasContent }) => hasContent),
			[false, true, true, false],
		);
	});
});

function check(text: string, wanted: readonly string[]): void {
	const found = parseReport(text).sections.map(({ kind, title }) => `${kind ?? "null"} ${title}`);
	assert.deepEqual(found, wanted);
}
