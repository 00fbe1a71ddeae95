import assert from "node:assert/strict";
import { metricsChart } from "../../../../server/src/core/insights/charts/metrics-chart.ts";
import { metricSpreads } from "../../../../server/src/core/insights/metric-spreads.ts";
import { reported } from "../../../support/facts.ts";

const minute = 60_000;

suite("metrics chart", () => {
	test("has a mark for each report and a box for what is told often enough", () => {
		const { groups, groupNotes, marks, boxes } = chart(
			timed("Disk full", 9),
			timed("", 4),
			timed("Lost mail", 6),
		);
		assert.deepEqual([groups, groupNotes], [["Time to detect"], ["median 6 min, n = 3"]]);
		assert.deepEqual(
			marks.map(({ name, value }) => [name, value]),
			[
				["Time to detect 4 min: postmortems/a.md, 2026-03-01", 4],
				["Time to detect 6 min: Lost mail, 2026-03-01", 6],
				["Time to detect 9 min: Disk full, 2026-03-01", 9],
			],
		);
		assert.deepEqual(boxes, [
			{
				group: 0,
				lowerQuartile: 5,
				median: 6,
				upperQuartile: 7.5,
				name: "Time to detect: median 6 min, middle half 5 min to 8 min, n = 3",
			},
		]);
	});

	test("shows just the values of two reports", () => {
		const { marks, boxes, note, tables } = chart(timed("a", 9), timed("b", 4));
		assert.deepEqual([marks.length, boxes], [2, []]);
		assert.match(note, /Fewer than 3 reports tell Time to detect: too few for a median\./);
		assert.deepEqual(
			tables[0]?.rows[1]?.map(({ text }) => text),
			["Time to detect", "2", "", "", "", "4 min", "9 min", "0"],
		);
	});

	test("lists each report with its durations, the newest first", () => {
		const older = reported({ ...timed("Older", 5).facts, day: "2025-01-01" });
		const [, values] = chart(older, timed("Newer", 7), reported({ title: "Untimed" })).tables;
		assert.deepEqual(
			values?.rows.map((row) => row.map(({ text }) => text).slice(0, 4)),
			[
				["Newer", "2026-03-01", "", "7 min"],
				["Older", "2025-01-01", "", "5 min"],
			],
		);
		assert.deepEqual(values?.rows[1]?.[0]?.opens, { what: "reports", indexes: [0] });
	});

	test("says nothing of what is missing where all is told", () => {
		const ids = [
			"impactDuration",
			"timeToDetect",
			"timeToAcknowledge",
			"timeToMitigate",
			"timeToResolve",
		] as const;
		const metrics = ids.map((id) => ({ id, milliseconds: minute }));
		const told = reported({ metrics });
		assert.equal(
			chart(told, told, told).note,
			"Computed from the milestones of the timelines; a report that lacks one is not counted.",
		);
	});

	test("says what marks a duration when no report tells one", () => {
		assert.match(chart(reported()).note, /^No timeline marks the milestones/);
	});
});

function chart(...reports: readonly ReturnType<typeof reported>[]) {
	return metricsChart(metricSpreads(reports), reports);
}

function timed(title: string, minutes: number) {
	const metrics = [{ id: "timeToDetect", milliseconds: minutes * minute } as const];
	return reported({ title, day: "2026-03-01", metrics });
}
