import assert from "node:assert/strict";
import { minutesOf } from "../../../server/src/core/features/minutes-of.ts";

const date = { year: 2026, month: 3, day: 1 };
const time = { hour: 14, minute: 5, second: undefined };

suite("minutes of a moment", () => {
	test("is reckoned from the instant", () => {
		assert.equal(minutesOf({ date, time, zone: "UTC", instant: 120_000 }), 2);
	});

	test("is reckoned from day and time without a zone", () => {
		const early = minutesOf({ date, time, zone: undefined, instant: undefined });
		const later = { ...time, minute: 9 };
		const late = minutesOf({ date, time: later, zone: undefined, instant: undefined });
		assert.equal((late ?? 0) - (early ?? 0), 4);
	});

	test("is not known without a day or a time", () => {
		assert.equal(minutesOf(undefined), undefined);
		assert.equal(minutesOf({ date, time: undefined, zone: "UTC", instant: undefined }), undefined);
		assert.equal(minutesOf({ date: undefined, time, zone: "UTC", instant: undefined }), undefined);
	});
});
