import assert from "node:assert/strict";
import { sortTimeline } from "../../../../server/src/core/features/timeline-commands/sort-timeline.ts";
import { isRefusal } from "../../../../server/src/core/outcome.ts";
import { parseReport } from "../../../../server/src/core/parse.ts";
import { applyEdits } from "../../../../server/src/core/text.ts";

suite("sortTimeline", () => {
	for (const [name, before, after] of [
		[
			"bullets with what is below them",
			"- 14:10 b\n  - more\n- 14:00 a\n",
			"- 14:00 a\n- 14:10 b\n  - more\n",
		],
		[
			"around one that stays",
			"- 10:00 a\n- 10:30 d\n- 10:20 c\n- 10:10 b\n- 10:40 e\n- 10:50 f\n",
			"- 10:00 a\n- 10:10 b\n- 10:20 c\n- 10:30 d\n- 10:40 e\n- 10:50 f\n",
		],
		[
			"underlined headings",
			"14:10 b\n-------\n\nMore.\n\n14:00 a\n-------\n",
			"14:00 a\n-------\n\n14:10 b\n-------\n\nMore.\n",
		],
		[
			"headings underlined twice",
			"14:10 b\n=======\n\nMore.\n\n14:00 a\n=======\n",
			"14:00 a\n=======\n\n14:10 b\n=======\n\nMore.\n",
		],
		[
			"what can be sorted",
			"- 14:00 a\n- 14:20 c\n- 14:10 b\n\n## Timeline of the vendor\n\n- 09:00 a\n- 09:20 c\n\nThen:\n\n- 09:10 b\n",
			"- 14:00 a\n- 14:10 b\n- 14:20 c\n\n## Timeline of the vendor\n\n- 09:00 a\n- 09:20 c\n\nThen:\n\n- 09:10 b\n",
		],
		[
			"times of several zones",
			"- 2026-03-01 14:05 UTC b\n- 2026-03-01 15:00 CET a\n- 2026-03-01 14:10 UTC c\n- 2026-03-01 14:20 UTC d\n",
			"- 2026-03-01 15:00 CET a\n- 2026-03-01 14:05 UTC b\n- 2026-03-01 14:10 UTC c\n- 2026-03-01 14:20 UTC d\n",
		],
		[
			"numbers, which stay in place",
			"1. 14:10 b\n2. 14:00 a\n3. 14:20 c\n",
			"1. 14:00 a\n2. 14:10 b\n3. 14:20 c\n",
		],
		[
			"lines below a number of another width",
			"9. 14:10 b\n   more\n10. 14:00 a\n",
			"9. 14:00 a\n10. 14:10 b\n    more\n",
		],
		[
			"rows",
			"| Time | Event |\n|---|---|\n| 14:10 | b |\n| 14:00 | a |\n",
			"| Time | Event |\n|---|---|\n| 14:00 | a |\n| 14:10 | b |\n",
		],
		[
			"headings with their bodies",
			"### 14:10 b\n\nOne.\n\n### 14:00 a\n\nTwo.\n",
			"### 14:00 a\n\nTwo.\n\n### 14:10 b\n\nOne.\n",
		],
		["lines with breaks", "14:10 b<br>\n14:00 a\n", "14:00 a<br>\n14:10 b\n"],
		["line ends", "* 14:10 b\r\n\r\n* 14:00 a\r\n", "* 14:00 a\r\n\r\n* 14:10 b\r\n"],
		[
			"newest first",
			"- 18:00 a\n- 17:00 b\n- 16:00 c\n- 15:00 d\n- 14:00 e\n- 14:30 f\n",
			"- 18:00 a\n- 17:00 b\n- 16:00 c\n- 15:00 d\n- 14:30 f\n- 14:00 e\n",
		],
		[
			"entries of the same time as they stand",
			"- 14:10 c\n- 14:00 a\n- 14:00 b\n",
			"- 14:00 a\n- 14:00 b\n- 14:10 c\n",
		],
		[
			"each day by itself",
			"2026-03-01\n\n- 14:10 b\n- 14:00 a\n\n2026-03-02\n\n- 09:10 d\n- 09:00 c\n",
			"2026-03-01\n\n- 14:00 a\n- 14:10 b\n\n2026-03-02\n\n- 09:00 c\n- 09:10 d\n",
		],
	] as const) {
		test(`sorts ${name}`, () => assert.equal(sorted(before), after));
	}

	test("writes the date of an entry that took it from the one above", () => {
		assert.equal(
			sorted("- Mar 1 2026, 10:00 z\n- Mar 2 2026, 09:00 b\n- 08:50 a\n"),
			"- Mar 1 2026, 10:00 z\n- Mar 2 2026, 08:50 a\n- Mar 2 2026, 09:00 b\n",
		);
	});

	for (const [name, text, reason] of [
		["a timeline in order", "- 14:00 a\n- 14:10 b\n", /in order already/],
		["where other text stands between", "- 14:10 b\n\nThen:\n\n- 14:00 a\n", /`14:10` and `14:00`/],
		[
			"across an entry without a readable time",
			"- 14:10 b\n- 14:?? x\n- 14:00 a\n",
			/`14:\?\?` belongs/,
		],
		["across an entry within another", "- 14:10 b\n  - 14:00 a\n", /within the entry/],
		["headings of other levels", "### 14:10 b\n\n#### 14:00 a\n", /by hand/],
		[
			"times that count from an entry that moves",
			"- 2026-03-01 14:10 b\n- 14:05 c\n- T+5m d\n- 14:20 e\n",
			/`T\+5m` would be read as another time: write its date/,
		],
		[
			"a time that counts from one below",
			"2026-03-02\n\n- +5 min A\n- 2026-03-01 14:05 B\n",
			/`\+5 min` would be read as another time/,
		],
		["entries of other forms", "14:10 b\n\n- 14:00 a\n", /written in different ways/],
		["a heading with a section of its own", "### 14:10 b\n\n### Aside\n\n### 14:00 a\n", /by hand/],
	] as const) {
		test(`refuses ${name}`, () => assert.match(sorted(text), reason));
	}
});

function sorted(entries: string): string {
	const text = `## Timeline\n\n${entries}`;
	const outcome = sortTimeline(parseReport(text), { again: parseReport });
	return isRefusal(outcome)
		? outcome.refused
		: applyEdits(text, outcome.edits).slice("## Timeline\n\n".length);
}
