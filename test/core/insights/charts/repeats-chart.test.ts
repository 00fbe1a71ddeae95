import assert from "node:assert/strict";
import { repeatsChart } from "../../../../server/src/core/insights/charts/repeats-chart.ts";

const kind = { id: "services", word: "service", field: "`services: checkout`" } as const;

suite("repeats chart", () => {
	test("has a bar for each, which leads to its reports", () => {
		const repeat = { name: "checkout", reports: [4, 1], newest: "2026-03-01" };
		const { title, marks, tables } = repeatsChart([repeat], kind);
		assert.equal(title, "Services that come back");
		assert.equal(marks[0]?.name, "checkout: 2 reports, the newest of 2026-03-01");
		assert.deepEqual(marks[0]?.opens, { what: "reports", indexes: [4, 1] });
		assert.deepEqual(tables[0]?.rows, [
			[
				{ text: "checkout" },
				{ text: "2", opens: { what: "reports", indexes: [4, 1] } },
				{ text: "2026-03-01", opens: { what: "reports", indexes: [4] } },
			],
		]);
	});

	test("tells no day where no report does", () => {
		const repeat = { name: "checkout", reports: [4, 1], newest: undefined };
		const { marks, tables } = repeatsChart([repeat], kind);
		assert.equal(marks[0]?.name, "checkout: 2 reports");
		assert.deepEqual(tables[0]?.rows[0]?.at(-1), { text: "" });
	});

	test("says how reports name one when none comes back", () => {
		assert.equal(
			repeatsChart([], kind).note,
			"No service is named by more than one report. Reports name theirs in a field such as `services: checkout`.",
		);
	});
});
