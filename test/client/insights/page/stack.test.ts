import assert from "node:assert/strict";
import { stacked } from "../../../../client/src/insights/page/stack.ts";
import { mark } from "../../../support/chart.ts";

suite("stack", () => {
	test("begins with the first series, in each group anew", () => {
		const marks = [mark(0, 2, 3), mark(0, 0, 2), mark(1, 1, 5)];
		assert.deepEqual(
			stacked(marks).map(({ mark: { group, series }, from, to }) => [group, series, from, to]),
			[
				[0, 0, 0, 2],
				[0, 2, 2, 5],
				[1, 1, 0, 5],
			],
		);
	});
});
