import assert from "node:assert/strict";
import { spread } from "../../../server/src/core/insights/spread.ts";

suite("spread", () => {
	test("interpolates as R, NumPy and spreadsheets do", () => {
		// quantile(c(15, 20, 35, 40, 50), type = 7)
		check([50, 20, 15, 40, 35], [15, 20, 35, 40, 50]);
		// numpy.percentile([1, 2, 3, 4], [0, 25, 50, 75, 100])
		check([1, 2, 3, 4], [1, 1.75, 2.5, 3.25, 4]);
	});

	test("is not moved by one long incident", () => {
		check([1, 2, 3, 4, 5_000], [1, 2, 3, 4, 5_000]);
	});

	test("needs three values", () => {
		check([1, 2, 9], [1, 1.5, 2, 5.5, 9]);
		assert.equal(spread([1, 2]), undefined);
		assert.equal(spread([]), undefined);
	});
});

function check(values: readonly number[], expected: readonly number[]) {
	const found = spread(values);
	assert.deepEqual(
		[found?.least, found?.lowerQuartile, found?.median, found?.upperQuartile, found?.most],
		expected,
	);
}
