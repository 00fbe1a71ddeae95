import assert from "node:assert/strict";
import { formatDate } from "../../server/src/core/format-timestamp.ts";
import { misdated } from "../../server/src/core/misdated.ts";
import { parseReport } from "../../server/src/core/parse.ts";

suite("misdated", () => {
	test("takes the date out of order that lies far from the others", () => {
		check("- 2026-01-05 a\n- 2026-11-05 b\n- 2026-01-05 c\n", ["2026-11-05 → 2026-01-05"]);
		check("- 2026-03-05 a\n- 2026-03-05 b\n- 2026-01-05 c\n", ["2026-01-05 → 2026-03-05"]);
	});

	test("reads a timeline from its end where the newest comes first", () => {
		check("- 2026-01-06 c\n- 2025-01-05 b\n- 2026-01-05 a\n", ["2025-01-05 → 2026-01-05"]);
	});

	test("fills a year into a long gap", () => {
		check("- 2021-06-16 a\n- 2021-12-01 b\n- 2021-01-28 c\n- 2022-03-08 d\n", [
			"2021-01-28 → 2022-01-28",
		]);
	});

	test("takes no run of years for slips that is the greater part", () => {
		check("- 2025-01-05 a\n- 2025-01-05 b\n- 2026-01-05 c\n", []);
	});

	test("says nothing of dates that no single change puts in order", () => {
		check("- 2026-03-05 a\n- 2025-07-19 b\n- 2026-03-06 c\n", []);
	});
});

function reportOf(entries: string) {
	return parseReport(`## Timeline\n\n${entries}`);
}

function check(entries: string, slips: readonly string[]) {
	const found = misdated(reportOf(entries));
	assert.deepEqual(
		found.map(({ entry, likely }) => `${entry.timestamp.raw} → ${formatDate(likely)}`),
		slips,
	);
}
