import assert from "node:assert/strict";
import { charts } from "../../../server/src/core/insights/charts/index.ts";
import { csv } from "../../../server/src/core/insights/csv.ts";
import { insights } from "../../../server/src/core/insights/insights.ts";
import type { Reported } from "../../../server/src/core/insights/reported.ts";
import { action, reported } from "../../support/facts.ts";

suite("csv", () => {
	test("has a number a row, with the reports behind it", () => {
		const reports = [
			reported({ day: "2026-03-01", severity: "SEV1", services: ["a, b"] }, "one.md"),
			reported({ day: "2026-03-09", severity: "SEV1", services: ["A, B"] }, "two.md"),
		];
		check(reports, [
			"incidents,2026-03,SEV1,2,incidents,one.md; two.md",
			'services,"a, b",reports,2,reports,two.md; one.md',
		]);
	});

	test("has the spread before the values", () => {
		const reports = [90_000, 60_000, 600_000].map((milliseconds) =>
			reported({ metrics: [{ id: "timeToDetect", milliseconds }] }),
		);
		check(reports, [
			"metrics,Time to detect,n,3,reports,",
			"metrics,Time to detect,lower quartile,1.25,minutes,",
			"metrics,Time to detect,median,1.5,minutes,",
			"metrics,Time to detect,upper quartile,5.75,minutes,",
			"metrics,Time to detect,report,1,minutes,postmortems/a.md",
			"metrics,Time to detect,report,1.5,minutes,postmortems/a.md",
			"metrics,Time to detect,report,10,minutes,postmortems/a.md",
		]);
	});

	test("lets no spreadsheet run what a report says", () => {
		const owners = ["=1+1", "+1", "-1", "@ana", "=a\nb"];
		const actions = owners.map((owner) => action({ owner }));
		const text = csvOf([reported({ actions })]);
		assert.doesNotMatch(text, /(?:^|[,"\n])[=+\-@]/);
		assert.match(text, /^owners,"'@ana",not overdue,1,/m);
	});
});

function check(reports: readonly Reported[], expected: readonly string[]) {
	const [header, ...rows] = csvOf(reports).trimEnd().split("\r\n");
	assert.equal(header, "chart,group,series,value,unit,reports");
	assert.deepEqual(rows, expected);
}

function csvOf(reports: readonly Reported[]): string {
	const found = insights(reports, "2026-08-01");
	return csv(charts(found, reports), { insights: found, reports });
}
