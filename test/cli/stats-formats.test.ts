import assert from "node:assert/strict";
import { statsFormats } from "../../server/src/cli/stats-formats/index.ts";
import { charts } from "../../server/src/core/insights/charts/index.ts";
import { insights } from "../../server/src/core/insights/insights.ts";
import { action, reported } from "../support/facts.ts";

const today = "2026-08-01";
const reports = [
	reported(
		{
			title: "Disk full",
			day: "2026-03-01",
			severity: "SEV1",
			services: ["pay|ments"],
			metrics: [{ id: "timeToDetect", milliseconds: 240_000 }],
			actions: [
				action({ owner: "Ana", due: "2026-04-01", deadline: "2026-04-01", ticket: "OPS-1" }),
			],
		},
		"a.md",
	),
	reported({ title: "Mail lost", services: ["pay|ments"] }, "b.md"),
];

suite("stats formats", () => {
	test("table stands in columns", () => {
		assert.deepEqual(written("table").split("\n").slice(0, 6), [
			"Incidents per month",
			"1 incident in 2026-03. Not shown: 1 report without a date.",
			"",
			"  Month    SEV1  All",
			"  2026-03     1    1",
			"  no date     –    1",
		]);
	});

	test("markdown lets no name become markup", () => {
		assert.match(
			written("markdown"),
			/## Services that come back\n\n.+\n\n\| Service +\| Reports \| Newest +\|\n.+\n\| pay\\\|ments \| 2 +\| 2026-03-01 \|\n/,
		);
	});

	test("json names files, durations and days as inspect does", () => {
		const { incidents, metrics, services, openActions } = JSON.parse(written("json"));
		assert.deepEqual(incidents, {
			unit: "month",
			periods: [
				{ period: "2026-03", count: 1, bySeverity: [{ severity: "SEV1", files: ["a.md"] }] },
			],
			undated: ["b.md"],
		});
		const { n, median, values, without } = metrics[1];
		assert.deepEqual(
			{ n, median, values, without },
			{ n: 1, median: null, values: [{ file: "a.md", duration: "PT4M" }], without: ["b.md"] },
		);
		assert.deepEqual(services, [
			{ name: "pay|ments", count: 2, newest: "2026-03-01", files: ["a.md", "b.md"] },
		]);
		assert.deepEqual(openActions.byOwner, [{ owner: "Ana", count: 1, overdue: 1 }]);
		assert.deepEqual(openActions.actions[0], {
			file: "a.md",
			line: 1,
			text: "Add an alert",
			owner: "Ana",
			due: "2026-04-01",
			ticket: "OPS-1",
			ageInDays: 153,
			isOverdue: true,
		});
	});

	test("none has a mean", () => {
		for (const name of statsFormats.keys()) assert.doesNotMatch(written(name), /mean|average/i);
	});
});

function written(format: string): string {
	const found = insights(reports, today);
	const statistics = { reports, insights: found, charts: charts(found, reports), today };
	return statsFormats.get(format)?.(statistics) ?? "";
}
