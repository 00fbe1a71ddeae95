import assert from "node:assert/strict";
import { isoMoment } from "../../server/src/core/iso.ts";
import { parseReport } from "../../server/src/core/parse.ts";

suite("timestamp resolution", () => {
	test("carries the date on, and over midnight", () =>
		resolves("- 2026-03-01 23:50 Alert\n- 23:55 Paged\n- 00:10 Over\n", [
			"2026-03-01T23:50:00Z",
			"2026-03-01T23:55:00Z",
			"2026-03-02T00:10:00Z",
		]));
	test("goes back over midnight when the newest is first", () =>
		resolves("- 2026-03-02 00:10 Over\n- 23:55 Paged\n- 23:50 Alert\n", [
			"2026-03-02T00:10:00Z",
			"2026-03-01T23:55:00Z",
			"2026-03-01T23:50:00Z",
		]));
	test("takes a date from the file's name, and the nearest year", () =>
		resolves("- 14:05 Alert\n- Dec 30 14:05 Before\n", [
			"2026-01-02T14:05:00Z",
			"2025-12-30T14:05:00Z",
		]));
	test("knows the summer time of a place", () =>
		resolves("- 2026-07-01 14:05 Europe/Berlin: Alert\n", ["2026-07-01T12:05:00Z"]));
	test("knows no instant in a zone with several meanings, nothing of what cannot be", () =>
		resolves("- 2026-07-01 14:05 IST Alert\n- 25:10 Paged\n", ["2026-07-01T14:05:00", undefined]));

	test("knows no instant in a place that is none", () =>
		resolves("- 2026-07-01 14:05 Europe/Nowhere: Alert\n", ["2026-07-01T14:05:00"]));

	test("counts on from the first time, to the second", () =>
		resolves("- 14:05 Deploy\n- T+30s Alert\n- T+1d Over\n", [
			"2026-01-02T14:05:00Z",
			"2026-01-02T14:05:30Z",
			"2026-01-03T14:05:00Z",
		]));
	test("takes nothing from a day that no calendar has", () =>
		resolves("- 14:00 Before\n\n### 2026-02-30\n\n- 14:05 Alert\n", [
			"2026-01-02T14:00:00Z",
			"2026-01-02T14:05:00Z",
		]));
	test("takes the zone of a column for rows far below those that state their own", () => {
		const table = `| Time (CET) | Event |\n|---|---|\n${"| 14:05 UTC | A |\n".repeat(25)}`;
		const { entries } = parseReport(`## Timeline\n\n${table}| 16:05 | B |\n`).timeline;
		assert.deepEqual(entries.at(-1)?.timestamp.inferred[0], {
			what: "zone",
			from: "the column’s header",
			span: undefined,
		});
	});

	for (const [order, times] of [
		["ascending", "14:05 14:06 14:06"],
		["descending", "14:07 14:06 14:05"],
		["mixed", "14:05 14:04 14:06"],
		["unknown", "14:05"],
	] as const) {
		test(`is ${order}: ${times}`, () => {
			const bullets = times.split(" ").map((time) => `- ${time} x`);
			const text = `## Timeline\n\n${bullets.join("\n")}\n`;
			assert.equal(parseReport(text).timeline.order, order);
		});
	}
});

/** Of a timeline in UTC, in a report of 2 January 2026. */
function resolves(bullets: string, wanted: readonly (string | undefined)[]): void {
	const { entries } = parseReport(`## Timeline (UTC)\n\n${bullets}`, {
		path: "2026-01-02-a.md",
	}).timeline;
	assert.deepEqual(
		entries.map(({ timestamp }) => timestamp.start && isoMoment(timestamp.start)),
		wanted,
	);
}
