import assert from "node:assert/strict";
import { isoMoment } from "../../server/src/core/iso.ts";
import { parseReport } from "../../server/src/core/parse.ts";

suite("am and pm of neighbours", () => {
	test("hold for the times below that leave them out", () =>
		reads("7:30 pm|7:50|8:05", "19:30|19:50*|20:05*"));
	test("hold for the times above", () => reads("9:50|10:05|1:06 PM", "09:50*|10:05*|13:06"));
	test("change at noon and at midnight", () => {
		reads("11:50 AM|12:10|1:05", "11:50|12:10*|13:05*");
		reads("11:50 PM|12:10", "23:50|00:10*");
	});
	test("hold within a range", () => reads("5:10 – 6:30 PM|6:45 PM", "17:10*|18:45"));
	test("hold for the end of a range", () => {
		const { entries } = parseReport("## Timeline\n\n- 11:50 AM – 12:10: a\n").timeline;
		assert.deepEqual(
			entries.map(({ timestamp: { end } }) => end && isoMoment(end)),
			["12:10:00"],
		);
	});
	test("run back where the newest is first", () =>
		reads("9:10 PM|8:50|8:05|7:30 PM", "21:10|20:50*|20:05*|19:30"));
	test("are not asked where the clock of 24 hours stands beside", () =>
		reads("11:39 AM|9:30|20:21", "11:39|09:30|20:21"));
	test("are not carried to another date", () =>
		reads("2026-03-01 7:30 PM|2026-03-02 8:15", "2026-03-01T19:30|2026-03-02T08:15"));
});

/** Entries by their times; those with an inferred half of the day are marked with a star. */
function reads(times: string, expected: string): void {
	const bullets = times.split("|").map((time) => `- ${time}: something\n`);
	const { entries } = parseReport(`## Timeline\n\n${bullets.join("")}`).timeline;
	const read = entries.map(({ timestamp: { start, inferred } }) => {
		const mark = inferred.some(({ what }) => what === "meridiem") ? "*" : "";
		return start && isoMoment(start)?.replace(/:00$/, "") + mark;
	});
	assert.equal(read.join("|"), expected);
}
