import assert from "node:assert/strict";
import { metricSpreads } from "../../../server/src/core/insights/metric-spreads.ts";
import { reported } from "../../support/facts.ts";

suite("metric spreads", () => {
	test("name the report of each value, the shortest first", () => {
		const found = metricSpreads([timed(9), timed(), timed(4), timed(6)])[1];
		assert.equal(found?.name, "Time to detect");
		assert.deepEqual(found?.values, [
			{ report: 2, milliseconds: 4 },
			{ report: 3, milliseconds: 6 },
			{ report: 0, milliseconds: 9 },
		]);
		assert.equal(found?.spread?.median, 6);
		assert.deepEqual(found?.without, [1]);
	});

	test("have no median of two", () => {
		assert.equal(metricSpreads([timed(9), timed(4)])[1]?.spread, undefined);
	});

	test("say what each metric is, told or not", () => {
		assert.deepEqual(
			metricSpreads([]).map(({ name, definition }) => `${name}: ${definition}`),
			[
				"Impact duration: impact end, else resolved, − impact start",
				"Time to detect: detected − impact start",
				"Time to acknowledge: acknowledged − detected",
				"Time to mitigate: mitigated − impact start",
				"Time to resolve: resolved − impact start",
			],
		);
	});
});

function timed(milliseconds?: number) {
	const metrics = milliseconds === undefined ? [] : [{ id: "timeToDetect", milliseconds } as const];
	return reported({ metrics });
}
