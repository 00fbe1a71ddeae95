import assert from "node:assert/strict";
import { clockIn } from "../../server/src/core/clock-in.ts";
import { zoneLabel } from "../../server/src/core/zone-label.ts";

const summer = Date.UTC(2026, 6, 1, 12);
const winter = Date.UTC(2026, 0, 1, 12);

suite("zoneLabel", () => {
	for (const [zone, instant, label] of [
		["Europe/Berlin", summer, "CEST"],
		["Europe/Paris", winter, "CET"],
		["America/Los_Angeles", summer, "PDT"],
		["Pacific Time", winter, "PST"],
		["Asia/Tokyo", winter, "JST"],
		["Asia/Kolkata", winter, "UTC+5:30"],
		["America/Chicago", winter, "UTC-6"],
		["CET", summer, "CET"],
		["+02:00", summer, "+02:00"],
	] as const) {
		test(`names ${zone} ${label} then`, () => {
			const local = clockIn(instant, zone);
			assert.ok(local);
			assert.equal(zoneLabel(zone, local, instant), label);
		});
	}
});
