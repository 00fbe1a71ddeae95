import assert from "node:assert/strict";
import { elapsed } from "../../server/src/core/elapsed.ts";
import { parseReport } from "../../server/src/core/parse.ts";

suite("elapsed", () => {
	for (const [from, to, minutes] of [
		["2026-03-01 14:05 UTC", "2026-03-01 15:15 CET", 10],
		["2026-03-01 14:05", "2026-03-02 14:05", 1440],
		["14:05", "13:55", -10],
		["14:05 UTC", "14:15 UTC", 10],
		["14:05 UTC", "15:15 CET", undefined],
		["2026-03-01 14:05", "2026-03-02", undefined],
	] as const) {
		test(`from ${from} to ${to} is ${minutes} min`, () => {
			const found = between(`- ${from} a\n- ${to} b\n`);
			assert.equal(found === undefined ? undefined : found / 60_000, minutes);
		});
	}

	test("cannot be told of a moment with a day and one without", () => {
		const time = { hour: 14, minute: 5, second: undefined };
		const moment = { date: undefined, time, zone: undefined, instant: undefined };
		const dated = { ...moment, date: { year: 2026, month: 3, day: 1 } };
		assert.equal(elapsed(moment, dated), undefined);
	});
});

function between(entries: string): number | undefined {
	const { timeline } = parseReport(`## Timeline\n\n${entries}`);
	const [from, to] = timeline.entries.map(({ timestamp }) => timestamp.start);
	return from && to && elapsed(from, to);
}
