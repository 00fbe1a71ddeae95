import assert from "node:assert/strict";
import { parseReport } from "../../server/src/core/parse.ts";
import { reportEntries } from "../../server/src/core/report-entries.ts";

suite("the entries of a report for other programs", () => {
	test("have their line, their times and their words", () => {
		const text = "## Timeline\n\n- 2026-03-01 14:05-14:20 UTC **[detected]** Alert\n";
		assert.deepEqual(reportEntries(parseReport(text)), [
			{
				place: { line: 3, column: 3 },
				timestamp: "2026-03-01 14:05-14:20 UTC",
				start: "2026-03-01T14:05:00Z",
				end: "2026-03-01T14:20:00Z",
				milestone: "detected",
				text: "[detected] Alert",
			},
		]);
	});
});
