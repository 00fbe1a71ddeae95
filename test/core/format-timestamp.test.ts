import assert from "node:assert/strict";
import { dayLike, formatLike } from "../../server/src/core/format-timestamp.ts";

const shown = {
	date: { year: 2026, month: 3, day: 1 },
	time: { hour: 9, minute: 5, second: undefined },
};
const later = {
	date: { year: 2026, month: 4, day: 22 },
	time: { hour: 21, minute: 30, second: 7 },
};

suite("formatLike", () => {
	for (const [raw, expected] of [
		["09:05", "21:30"],
		["9:05", "21:30"],
		["09:05 UTC", "21:30 UTC"],
		["09:05:00", "21:30:07"],
		["9:05 AM", "9:30 PM"],
		["09:05am", "09:30pm"],
		["9:05 a.m. (GMT+1)", "9:30 p.m. (GMT+1)"],
		["9 AM", "9:30 PM"],
		["09.05", "21.30"],
		["~09:05", "21:30"],
		["approx 09:05", "21:30"],
		["09:05-10:30 UTC", "21:30 UTC"],
		["09:05 – 2026-03-02 10:30", "21:30"],
		["2026-03-01 09:05", "2026-04-22 21:30"],
		["2026-03-01T09:05:00Z", "2026-04-22T21:30:07Z"],
		["2026/03/01 09:05", "2026/04/22 21:30"],
		["2026-03-01 0905", "2026-04-22 2130"],
		["01/03/2026 09:05", "22/04/2026 21:30"],
		["3/1/26, 9:05 AM", "4/22/26, 9:30 PM"],
		["3/1, 9:05 AM", "4/22, 9:30 PM"],
		["March 2026, 09:05", "April 2026, 21:30"],
		["1 March 2026 @ 09:05 UTC", "22 April 2026 @ 21:30 UTC"],
		["Mar 1, 9:05 AM", "Apr 22, 9:30 PM"],
		["Sunday, March 1st, 2026, 09:05", "Wednesday, April 22nd, 2026, 21:30"],
		["sun 2026-03-01 09:05", "wed 2026-04-22 21:30"],
		["09:05:00 - 1st MAR 2026", "21:30:07 - 22nd APR 2026"],
		["09:05 UTC (Mar 1)", "21:30 UTC (Apr 22)"],
		["1. March, 09:05", "22. April, 21:30"],
		["2026-03-01T09:05-05:00", "2026-04-22T21:30-05:00"],
		["2026-03-01", "2026-04-22"],
	] as const) {
		test(`writes another moment like ${raw}`, () => {
			assert.equal(formatLike(stamp(raw), later), expected);
		});

		test(`changes nothing about ${raw} at its own moment`, () => {
			const own = formatLike(stamp(raw), shown);
			assert.equal(formatLike(stamp(own ?? ""), shown), own);
		});
	}

	test("writes a day as another is written, else in full", () => {
		assert.equal(dayLike("1 March", later, shown.date), "22 April");
		assert.equal(dayLike("", later), "2026-04-22");
	});

	for (const [day, ordinal] of [
		[2, "2nd"],
		[4, "4th"],
		[12, "12th"],
		[23, "23rd"],
	] as const)
		test(`counts to the ${ordinal}`, () => {
			const local = { ...shown, date: { ...shown.date, day } };
			assert.equal(formatLike(stamp("March 1st, 09:05"), local), `March ${ordinal}, 09:05`);
		});

	test("knows nothing to write like words", () => {
		assert.equal(formatLike(stamp("later"), later), undefined);
	});
});

function stamp(raw: string) {
	const start = { ...shown, zone: undefined, instant: undefined };
	const span = { start: 0, end: raw.length };
	return {
		span,
		raw,
		start,
		end: raw.includes("10:30") ? start : undefined,
		approximate: false,
		inferred: [],
	};
}
