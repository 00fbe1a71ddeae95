import assert from "node:assert/strict";
import { incidents } from "../../../server/src/core/insights/incidents.ts";
import { reported } from "../../support/facts.ts";

suite("incidents", () => {
	test("are counted by month and severity, the worst first", () => {
		const found = incidents([
			incident("2026-03-02", "SEV2"),
			incident("2026-01-09", "sev-1"),
			incident("2026-03-30", "SEV1"),
			incident("2026-03-31", "SEV1"),
		]);
		assert.deepEqual(found, {
			unit: "month",
			severities: ["SEV1", "SEV2"],
			periods: [
				{ name: "2026-01", bySeverity: [[1], []] },
				{ name: "2026-02", bySeverity: [[], []] },
				{ name: "2026-03", bySeverity: [[2, 3], [0]] },
			],
			undated: [],
		});
	});

	test("without a severity come last, and those without a day apart", () => {
		const found = incidents([
			incident("2026-03-02", undefined),
			incident(undefined, "P1"),
			incident("2026-03-03", "low"),
		]);
		assert.deepEqual(found.severities, ["low", undefined]);
		assert.deepEqual(found.periods, [{ name: "2026-03", bySeverity: [[2], [0]] }]);
		assert.deepEqual(found.undated, [1]);
	});

	test("are none in an empty folder", () => {
		assert.deepEqual(incidents([]), { unit: "month", severities: [], periods: [], undated: [] });
	});
});

function incident(day: string | undefined, severity: string | undefined) {
	return reported({ day, severity });
}
