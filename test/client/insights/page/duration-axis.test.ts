import assert from "node:assert/strict";
import {
	durationAxis,
	durationLabel,
	placeOn,
} from "../../../../client/src/insights/page/duration-axis.ts";

suite("duration axis", () => {
	test("goes from one round duration to another", () => {
		check([7, 43, 85], { from: 5, to: 240, ticks: [5, 15, 60, 240] });
		check([0, 1030], { from: 0, to: 1440, ticks: [0, 1, 5, 15, 60, 240, 720, 1440] });
	});

	test("has a length for a single value", () => {
		check([60], { from: 60, to: 240, ticks: [60, 240] });
		check([], { from: 0, to: 1, ticks: [0, 1] });
	});

	test("holds what is longer than a year", () => {
		const { from, to } = durationAxis([10, 900_000], 600);
		assert.deepEqual([from, to], [5, 900_000]);
	});

	test("leaves out labels that have no room", () => {
		assert.deepEqual(durationAxis([0, 1030], 200).ticks, [0, 15, 240]);
	});

	test("has a place for everything, 0 too, in order", () => {
		const axis = { from: 0, to: 1440 };
		const places = [0, 1, 60, 1440].map((minutes) => Math.round(placeOn(axis, minutes, 100)));
		assert.deepEqual(places, [0, 10, 57, 100]);
	});

	test("says durations in the largest whole unit", () => {
		assert.deepEqual([0, 5, 240, 4320].map(durationLabel), ["0", "5 min", "4 h", "3 d"]);
	});
});

function check(minutes: readonly number[], expected: ReturnType<typeof durationAxis>) {
	assert.deepEqual(durationAxis(minutes, 800), expected);
}
