import assert from "node:assert/strict";
import { isoDuration, isoMoment } from "../../server/src/core/iso.ts";

suite("isoMoment", () => {
	const date = { year: 2026, month: 3, day: 1 };
	const time = { hour: 9, minute: 5, second: undefined };
	const unknown = { date: undefined, time: undefined, zone: undefined, instant: undefined };

	test("writes an instant in UTC", () => {
		const instant = Date.UTC(2026, 2, 1, 8, 5);
		assert.equal(isoMoment({ date, time, zone: "CET", instant }), "2026-03-01T08:05:00Z");
	});

	test("writes no offset where no zone is known", () => {
		assert.equal(isoMoment({ ...unknown, date, time }), "2026-03-01T09:05:00");
		assert.equal(isoMoment({ ...unknown, time }), "09:05:00");
		assert.equal(isoMoment({ ...unknown, date, zone: "CET" }), "2026-03-01");
	});

	test("writes nothing for what is not known at all", () => {
		assert.equal(isoMoment(unknown), undefined);
	});
});

suite("isoDuration", () => {
	test("goes from seconds to hours and leaves out what is zero", () => {
		const minute = 60_000;
		const durations = [0, 4 * minute, 64 * minute, 26 * 60 * minute + 1000].map(isoDuration);
		assert.deepEqual(durations, ["PT0S", "PT4M", "PT1H4M", "PT26H1S"]);
	});

	test("keeps the sign of what went backwards", () => {
		assert.equal(isoDuration(-60_000), "-PT1M");
	});
});
