import assert from "node:assert/strict";
import { formatDurationLike } from "../../server/src/core/format-duration.ts";

suite("a duration in the writer's format", () => {
	for (const [written, minutes, wanted] of [
		["1h 28m", 125, "2h 5m"],
		["0h 07m", 125, "2h 05m"],
		["1h50m", 125, "2h5m"],
		["1 hour and 46 minutes", 61, "1 hour and 1 minute"],
		["1 hour, 46 minutes", 125, "2 hours, 5 minutes"],
		["90min", 125, "125min"],
		["52 minutes", 66, "66 minutes"],
		["2 hours", 180, "3 hours"],
		["2 hours", 125, "2 hours and 5 minutes"],
		["2 hours", 45, "45 minutes"],
		["1.5 hours", 125, "2 hours and 5 minutes"],
		["2 hrs", 125, "2 hrs 5 mins"],
		["20-minute", 35, "35 minutes"],
		["3 days", 26 * 60, "1 day 2 hours"],
		["9 h 14 min", 674, "11 h 14 min"],
		["1 h 25 m", 120, "2 h"],
		["5 min", 0, "0 min"],
		["soon", 45, "45 minutes"],
		["soon", 125, "125 minutes"],
	] as const)
		test(`“${written}” becomes “${wanted}”`, () =>
			assert.equal(formatDurationLike(written, minutes * 60_000), wanted));
});
