import assert from "node:assert/strict";
import {
	addDates,
	lacksDates,
} from "../../../../server/src/core/features/timeline-commands/add-dates.ts";
import { isRefusal } from "../../../../server/src/core/outcome.ts";
import { parseReport } from "../../../../server/src/core/parse.ts";
import { applyEdits } from "../../../../server/src/core/text.ts";

suite("addDates", () => {
	for (const [name, before, after] of [
		[
			"in ISO 8601 where no entry is dated",
			"Day: 2026-03-01\n\n## Timeline\n\n- **23:50** a\n- ~00:10 b\n",
			"Day: 2026-03-01\n\n## Timeline\n\n- **2026-03-01 23:50** a\n- 2026-03-02 ~00:10 b\n",
		],
		[
			"in a table without a column for days",
			"## Timeline\n\n| Time | Event |\n|---|---|\n| 2026-03-01 14:05 | a |\n| 14:10 | b |\n",
			"## Timeline\n\n| Time | Event |\n|---|---|\n| 2026-03-01 14:05 | a |\n| 2026-03-01 14:10 | b |\n",
		],
		[
			"in ISO 8601 where the others have theirs behind the time",
			"## Timeline\n\n- 14:05, 1 March 2026: a\n- 14:10 b\n",
			"## Timeline\n\n- 14:05, 1 March 2026: a\n- 2026-03-01 14:10 b\n",
		],
		[
			"as the dated entries do",
			"## Timeline\n\n- 1 March 2026, 14:05 a\n- 14:10 b\n",
			"## Timeline\n\n- 1 March 2026, 14:05 a\n- 1 March 2026, 14:10 b\n",
		],
		[
			"into the column for days",
			"## Timeline\n\n| Date | Time | Event |\n|---|---|---|\n| 03/14/2026 | 14:05 | a |\n|            | 14:10 | b |\n",
			"## Timeline\n\n| Date | Time | Event |\n|---|---|---|\n| 03/14/2026 | 14:05 | a |\n| 03/14/2026 | 14:10 | b |\n",
		],
		[
			"with a blank where the sample has the letter of ISO 8601",
			"## Timeline\n\n- 2026-03-01T14:05:00Z a\n- 2:10 PM UTC b\n",
			"## Timeline\n\n- 2026-03-01T14:05:00Z a\n- 2026-03-01 2:10 PM UTC b\n",
		],
	] as const) {
		test(`writes days ${name}`, () => assert.equal(dated(before), after));
	}

	for (const [name, text, reason] of [
		["when no day is known", "## Timeline\n\n- 14:05 a\n", /on which day `14:05` was/],
		["when all are dated", "## Timeline\n\n- 2026-03-01 14:05 a\n", /has its date already/],
		["when there are no entries", "## Timeline\n\nNothing.\n", /no entries yet/],
		[
			"when headings name the days",
			"## Timeline\n\n### 2026-03-01\n\n- 14:05 a\n\n### 2026-03-02\n\n- 09:00 b\n",
			/leave the dates there/,
		],
		[
			"when a time would lose what its neighbours tell of it",
			"## Timeline\n\n- 2026-03-01 9:34 PM a\n- 10:34 b\n",
			/in front of it `10:34` would be read as another time/,
		],
	] as const) {
		test(`adds nothing ${name}`, () => assert.match(dated(text), reason));
	}

	test("is called for where several days are told and not all are written", () => {
		const lacks = (entries: string) => lacksDates(parseReport(`## Timeline\n\n${entries}`));
		assert.ok(lacks("- 2026-03-01 23:50 a\n- 00:10 b\n"));
		assert.ok(!lacks("- 2026-03-01 14:05 a\n- 14:10 b\n"));
	});
});

function dated(text: string): string {
	const outcome = addDates(parseReport(text), { again: parseReport });
	return isRefusal(outcome) ? outcome.refused : applyEdits(text, outcome.edits);
}
