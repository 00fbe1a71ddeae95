import assert from "node:assert/strict";
import { periods } from "../../../server/src/core/insights/periods.ts";

suite("periods", () => {
	test("are the months from the first to the last, without gaps", () => {
		const { unit, names, indexOf } = periods(["2026-02-01", "2025-11-30"]);
		assert.deepEqual([unit, names], ["month", ["2025-11", "2025-12", "2026-01", "2026-02"]]);
		assert.deepEqual(["2025-11-01", "2026-02-28", "2026-03-01", "soon"].map(indexOf), [
			0,
			3,
			undefined,
			undefined,
		]);
	});

	test("are one for one day, and none without a day", () => {
		assert.deepEqual(periods(["2026-02-01"]).names, ["2026-02"]);
		assert.deepEqual(periods([]).names, []);
		assert.deepEqual(periods(["soon"]).names, []);
	});

	test("are months for three years, then quarters, years and decades", () => {
		check(["2023-01-01", "2025-12-31"], "month", 36, "2023-01");
		check(["2023-01-01", "2026-01-01"], "quarter", 13, "2023 Q1");
		check(["2001-05-01", "2026-01-01"], "year", 26, "2001");
		check(["0206-03-01", "2026-03-01"], "decade", 183, "0200s");
	});

	test("take a day to its quarter", () => {
		const { names, indexOf } = periods(["2020-12-31", "2026-01-01"]);
		assert.equal(names[indexOf("2022-06-30") ?? -1], "2022 Q2");
		assert.equal(names[0], "2020 Q4");
	});
});

function check(days: readonly string[], unit: string, count: number, first: string) {
	const found = periods(days);
	assert.deepEqual([found.unit, found.names.length, found.names[0]], [unit, count, first]);
}
