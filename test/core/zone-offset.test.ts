import assert from "node:assert/strict";
import { addDays } from "../../server/src/core/calendar.ts";
import { offsetIn } from "../../server/src/core/zone-offset.ts";

const [firstOfJuly, noon] = [
	{ year: 2026, month: 7, day: 1 },
	{ hour: 12, minute: 0, second: undefined },
];

suite("offsetIn", () => {
	test("is ahead of UTC in the east, and knows the season", () => {
		assert.equal(offsetIn("Europe/Berlin", firstOfJuly, noon), 120);
		assert.equal(offsetIn("Europe/Berlin", { ...firstOfJuly, month: 1 }, noon), 60);
	});
	test("is unknown of a zone that is none", () =>
		assert.equal(offsetIn("Europe/Nowhere", firstOfJuly, noon), undefined));
	test("is the same however many were asked for between", () => {
		const before = offsetIn("Asia/Tokyo", firstOfJuly, noon);
		const between = new Set(
			Array.from({ length: 2100 }, (_, day) =>
				offsetIn("Asia/Tokyo", addDays(firstOfJuly, day), noon),
			),
		);
		assert.deepEqual([before, ...between], [540, 540]);
		assert.equal(offsetIn("Asia/Tokyo", firstOfJuly, noon), before);
	});
});
