import assert from "node:assert/strict";
import { periodLabels } from "../../../../client/src/insights/page/period-labels.ts";

suite("period labels", () => {
	test("say the year where it is new", () => {
		check(["2025-11", "2025-12", "2026-01", "2026-02"], 400, [
			"Nov\n2025",
			"Dec",
			"Jan\n2026",
			"Feb",
		]);
		check(["2025 Q4", "2026 Q1", "2026 Q2"], 400, ["Q4\n2025", "Q1\n2026", "Q2"]);
		check(["2025", "2026"], 400, ["2025", "2026"]);
		check(["2010s", "2020s"], 400, ["2010s", "2020s"]);
	});

	test("leave out those that have no room", () => {
		check(["2026-01", "2026-02", "2026-03", "2026-04"], 70, ["Jan\n2026", "Mar"]);
		check(["2026-01"], 0, ["Jan\n2026"]);
	});
});

function check(periods: readonly string[], width: number, expected: readonly string[]) {
	assert.deepEqual(
		periodLabels(periods, width).map(({ text }) => text),
		expected,
	);
}
