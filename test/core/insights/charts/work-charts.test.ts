import assert from "node:assert/strict";
import { workCharts } from "../../../../server/src/core/insights/charts/work-charts.ts";
import { openWork } from "../../../../server/src/core/insights/open-work.ts";
import { action, reported } from "../../../support/facts.ts";

const report = reported({
	day: "2026-05-01",
	actions: [
		action({ owner: "Ana", deadline: "2026-06-01" }),
		action({ owner: "Ana" }),
		action({ deadline: "2026-06-01" }),
	],
});

suite("work charts", () => {
	test("tell what is overdue apart", () => {
		const [ages] = workCharts(openWork([report], "2026-08-01"));
		assert.deepEqual(
			ages?.marks.map(({ name, opens }) => [name, opens]),
			[
				["91–180 days, overdue: 2 open actions", { what: "actions", indexes: [0, 2] }],
				["91–180 days, not overdue: 1 open action", { what: "actions", indexes: [1] }],
			],
		);
		assert.match(ages?.note ?? "", /^3 open action items, 2 of them overdue\. The age /);
	});

	test("call the owner nobody where there is none", () => {
		const [, owners] = workCharts(openWork([report], "2026-08-01"));
		assert.deepEqual(
			owners?.tables[0]?.rows.map((row) => row.map(({ text }) => text)),
			[
				["Ana", "2", "1"],
				["nobody", "1", "1"],
			],
		);
	});

	test("say so when nothing is open", () => {
		for (const { note, marks } of workCharts(openWork([], "2026-08-01"))) {
			assert.deepEqual([note, marks], ["No report has an open action item.", []]);
		}
	});
});
