import assert from "node:assert/strict";
import { incidentsChart } from "../../../../server/src/core/insights/charts/incidents-chart.ts";
import { incidents } from "../../../../server/src/core/insights/incidents.ts";
import { reported } from "../../../support/facts.ts";

const reports = [
	reported({ day: "2026-03-02", severity: "SEV2" }),
	reported({ day: "2026-01-09", severity: "SEV1" }),
	reported({ day: "2026-03-30", severity: "SEV2" }),
	reported({ severity: "SEV2" }),
];

suite("incidents chart", () => {
	test("has a mark for incidents without a severity", () => {
		const { series, marks } = incidentsChart(incidents([reported({ day: "2026-03-02" })]));
		assert.deepEqual(series, ["no severity"]);
		assert.equal(marks[0]?.name, "2026-03, no severity: 1 incident");
	});

	test("has a mark for each severity of a month, and names it", () => {
		const { title, groups, series, marks } = incidentsChart(incidents(reports));
		assert.equal(title, "Incidents per month");
		assert.deepEqual(groups, ["2026-01", "2026-02", "2026-03"]);
		assert.deepEqual(series, ["SEV1", "SEV2"]);
		assert.deepEqual(
			marks.map(({ group, series, value, name, opens }) => [
				group,
				series,
				value,
				name,
				opens.indexes,
			]),
			[
				[0, 0, 1, "2026-01, SEV1: 1 incident", [1]],
				[2, 1, 2, "2026-03, SEV2: 2 incidents", [0, 2]],
			],
		);
	});

	test("says what is not shown, and tells it in the table", () => {
		const { note, tables } = incidentsChart(incidents(reports));
		assert.equal(note, "3 incidents from 2026-01 to 2026-03. Not shown: 1 report without a date.");
		const rows = tables[0]?.rows.map((row) => row.map(({ text }) => text).join(" "));
		assert.deepEqual(rows, ["2026-01 1 0 1", "2026-02 0 0 0", "2026-03 0 2 2", "no date   1"]);
	});

	test("says how a report gets a date when none has one", () => {
		const { note, marks } = incidentsChart(incidents([reported()]));
		assert.match(note, /^No report says on which day/);
		assert.deepEqual(marks, []);
	});
});
