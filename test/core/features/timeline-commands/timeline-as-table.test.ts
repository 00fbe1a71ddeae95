import assert from "node:assert/strict";
import { timelineAsTable } from "../../../../server/src/core/features/timeline-commands/timeline-as-table.ts";
import { isRefusal } from "../../../../server/src/core/outcome.ts";
import { parseReport } from "../../../../server/src/core/parse.ts";
import { applyEdits } from "../../../../server/src/core/text.ts";

const head = "## Timeline\n\n";

suite("timelineAsTable", () => {
	for (const [name, before, after] of [
		[
			"bullets, with the zone in the header",
			"- 14:05 UTC – Alert\n- 14:20 UTC – Restarted\n",
			"| Time (UTC) | Event |\n| ---------- | ----- |\n| 14:05      | Alert |\n| 14:20      | Restarted |\n",
		],
		[
			"a zone in parentheses",
			"- 14:05 (UTC) – Alert\n",
			"| Time (UTC) | Event |\n| ---------- | ----- |\n| 14:05      | Alert |\n",
		],
		[
			"offsets, and what goes on in a line below a detail",
			"- 14:05+02:00 Alert\n  - one\n    more\n",
			"| Time        | Event |\n| ----------- | ----- |\n| 14:05+02:00 | Alert<br>- one more |\n",
		],
		[
			"a zone that the text states",
			"All times in UTC.\n\n- 14:05 Alert\n",
			"All times in UTC.\n\n| Time (UTC) | Event |\n| ---------- | ----- |\n| 14:05      | Alert |\n",
		],
		[
			"words right below",
			"14:05 Alert<br>\n14:10 Fixed\n",
			"| Time  | Event |\n| ----- | ----- |\n| 14:05 | Alert |\n| 14:10 | Fixed |\n",
		],
		[
			"emphasis and marks",
			"- **14:05** – **[detected]** `a | b`\n",
			"| Time      | Event |\n| --------- | ----- |\n| **14:05** | **[detected]** `a \\| b` |\n",
		],
		[
			"details below",
			"- 14:05 Alert\n  goes on\n  - one\n    - two\n\n  Words.\n",
			"| Time  | Event |\n| ----- | ----- |\n| 14:05 | Alert goes on<br>- one<br>&nbsp;&nbsp;- two<br>Words. |\n",
		],
		[
			"lines",
			"14:05 a<br>\n14:06 b\n",
			"| Time  | Event |\n| ----- | ----- |\n| 14:05 | a |\n| 14:06 | b |\n",
		],
		[
			"several zones, which stay beside their times",
			"- 14:05 UTC a\n- 16:10 CET b\n",
			"| Time      | Event |\n| --------- | ----- |\n| 14:05 UTC | a |\n| 16:10 CET | b |\n",
		],
		[
			"each day by itself",
			"2026-03-01\n\n- 14:05 a\n\n2026-03-02\n\n- 14:06 b\n",
			"2026-03-01\n\n| Time  | Event |\n| ----- | ----- |\n| 14:05 | a |\n\n2026-03-02\n\n| Time  | Event |\n| ----- | ----- |\n| 14:06 | b |\n",
		],
		[
			"text right above and below",
			"It began:\n- 14:05 a\n\nAnd so on.\n",
			"It began:\n\n| Time  | Event |\n| ----- | ----- |\n| 14:05 | a |\n\nAnd so on.\n",
		],
	] as const) {
		test(`keeps ${name}`, () => assert.equal(asTable(before), after));
	}

	for (const [name, text, reason] of [
		["code below an entry", "- 14:05 a\n\n  ```\n  x\n  ```\n", /Below `14:05` stands a block/],
		["headings", "### 14:05 a\n\nWords.\n", /is a heading/],
		["entries within entries", "- 14:05 a\n  - 14:06 b\n", /within the entry/],
		[
			"entries that begin with words",
			"- Detected: 14:05\n- Resolved: 15:05\n",
			/does not begin with its time/,
		],
		[
			"bullets below those of their day",
			"- 2026-03-01\n  - 14:05 a\n- 2026-03-02\n  - 09:00 b\n",
			/`14:05` would be read otherwise in another form/,
		],
		["tables", "| Time | Event |\n|---|---|\n| 14:05 | a |\n", /no bullets or lines/],
	] as const) {
		test(`refuses ${name}, with the next step`, () => assert.match(asTable(text), reason));
	}
});

function asTable(entries: string): string {
	const text = head + entries;
	const outcome = timelineAsTable(parseReport(text), { again: parseReport });
	return isRefusal(outcome) ? outcome.refused : applyEdits(text, outcome.edits).slice(head.length);
}
