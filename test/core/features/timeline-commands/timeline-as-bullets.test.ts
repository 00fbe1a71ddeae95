import assert from "node:assert/strict";
import { timelineAsBullets } from "../../../../server/src/core/features/timeline-commands/timeline-as-bullets.ts";
import { isRefusal, type Outcome } from "../../../../server/src/core/outcome.ts";
import { parseReport } from "../../../../server/src/core/parse.ts";
import { applyEdits } from "../../../../server/src/core/text.ts";

const head = "## Timeline\n\n";

suite("timelineAsBullets", () => {
	for (const [name, before, after] of [
		[
			"the header's zone",
			"| Time (UTC) | Event |\n|---|---|\n| 14:05 | Alert |\n",
			"- 14:05 UTC – Alert\n",
		],
		[
			"other columns",
			"| Time | Who | Event |\n|---|---|---|\n| 14:05 | Ana | Alert |\n| 14:06 | | Ack |\n",
			"- 14:05 – Alert\n  - Who: Ana\n- 14:06 – Ack\n",
		],
		[
			"a column for days",
			"| Date | Time | Event |\n|---|---|---|\n| 2026-03-01 | 14:05 | a |\n| | 14:06 | b |\n",
			"- 2026-03-01 14:05 – a\n- 14:06 – b\n",
		],
		[
			"milestones in a column",
			"| Time | Phase | Event |\n|---|---|---|\n| 14:05 | Detected | a |\n| 14:06 | Triage | b |\n",
			"- 14:05 – **[detected]** a\n- 14:06 – b\n  - Phase: Triage\n",
		],
		[
			"tags, columns without a title and rows without words",
			"| Time | Phase | | Event |\n|---|---|---|---|\n| 14:05 | Resolved | x | **[detected]** Alert |\n| 14:06 | | | |\n",
			"- 14:05 – **[detected]** Alert\n  - Phase: Resolved\n  - Note: x\n- 14:06\n",
		],
		[
			"details and bars",
			"| Time | Event |\n|---|---|\n| **14:05** | `a \\| b`<br>- one<br>&nbsp;&nbsp;- two<br>more |\n",
			"- **14:05** – `a | b`\n  - one\n    - two<br>more\n",
		],
	] as const) {
		test(`keeps ${name}`, () => assert.equal(turned(before, timelineAsBullets), after));
	}

	test("refuses a row without a time, and a timeline without a table", () => {
		const table = "| Time | Event |\n|---|---|\n| 14:05 | a |\n| | Meanwhile |\n| 14:06 | b |\n";
		assert.match(turned(table, timelineAsBullets), /has no time/);
		const nested = "| Time | Event |\n|---|---|\n| 14:05 | a<br>- 14:10 b |\n";
		assert.match(turned(nested, timelineAsBullets), /rewrite it first/);
		assert.match(turned("- 14:05 a\n", timelineAsBullets), /no table/);
	});
});

function turned(
	entries: string,
	turn: (report: ReturnType<typeof parseReport>, reader: { again: typeof parseReport }) => Outcome,
): string {
	const text = head + entries;
	const outcome = turn(parseReport(text), { again: parseReport });
	return isRefusal(outcome) ? outcome.refused : applyEdits(text, outcome.edits).slice(head.length);
}
