import assert from "node:assert/strict";
import { clockIn } from "../../server/src/core/clock-in.ts";
import { formatDate, formatTime } from "../../server/src/core/format-timestamp.ts";

suite("what clocks show at an instant", () => {
	for (const [zone, shown] of [
		["UTC", "2026-03-01 23:30"],
		["CET", "2026-03-02 00:30"],
		["+05:30", "2026-03-02 05:00"],
		["Asia/Tokyo", "2026-03-02 08:30"],
		["CST", undefined],
		["Nowhere/Place", undefined],
	] as const)
		test(`in ${zone}`, () => {
			const local = clockIn(Date.UTC(2026, 2, 1, 23, 30), zone);
			assert.equal(local && `${formatDate(local.date)} ${formatTime(local.time)}`, shown);
		});
});
