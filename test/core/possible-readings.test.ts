import assert from "node:assert/strict";
import { possibleReadings } from "../../server/src/core/possible-readings.ts";

suite("possible readings", () => {
	for (const [raw, ...readings] of [
		["17:14pm", "17:14", "5:14pm"],
		["17 pm", "5 pm"],
		["0:30 am", "0:30", "12:30 am"],
		["13:05 AM", "13:05", "1:05 PM"],
		["25:10", "01:10"],
		["2026-02-30 24:00", "2026-02-28 24:00", "2026-03-01 24:00"],
		["2026-13-02 10:00", "2026-02-13 10:00"],
		["2026-04-31 10:00", "2026-04-30 10:00", "2026-05-01 10:00"],
		["14:75"],
	] as const)
		test(`of ${raw}`, () => assert.deepEqual(possibleReadings(raw, ""), readings));

	test("come with the year first that the report names most", () => {
		const [first] = possibleReadings("20206-01-16", "On 2026-01-15 and 2026-01-16.");
		assert.equal(first, "2026-01-16");
	});
});
