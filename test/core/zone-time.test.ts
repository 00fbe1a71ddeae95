import assert from "node:assert/strict";
import { isTimeZone, localDate, localTime } from "../../server/src/core/zone-time.ts";

suite("localTime", () => {
	const instant = new Date("2026-03-01T23:30:00Z");

	test("tells the time on a zone's clocks", () => {
		assert.equal(localTime(instant, "UTC"), "2026-03-01T23:30");
		assert.equal(localTime(instant, "Asia/Kolkata"), "2026-03-02T05:00");
	});

	test("writes midnight as 00:00", () => {
		assert.equal(localTime(new Date("2026-03-01T00:00:00Z"), "UTC"), "2026-03-01T00:00");
	});

	test("tells the time on the machine's clock", () => {
		assert.equal(localTime(new Date(2026, 2, 1, 0, 5, 59), undefined), "2026-03-01T00:05");
		assert.equal(localTime(new Date(2026, 6, 1, 23, 5), undefined), "2026-07-01T23:05");
	});

	test("tells the day", () => {
		assert.equal(localDate(instant, "Europe/Berlin"), "2026-03-02");
	});

	test("knows which zones there are", () => {
		assert.deepEqual(["UTC", "Europe/Berlin", "", "Mars/Base"].map(isTimeZone), [
			true,
			true,
			false,
			false,
		]);
	});
});
