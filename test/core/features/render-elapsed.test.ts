import assert from "node:assert/strict";
import { elapsedWords, minutesOf } from "../../../server/src/core/features/render-elapsed.ts";

const date = { year: 2026, month: 3, day: 1 };
const time = { hour: 14, minute: 5, second: undefined };

suite("elapsed time", () => {
	test("is told as people tell it", () => {
		const told = {
			0: "0 min",
			59: "59 min",
			60: "1 h",
			65: "1 h 05 min",
			1440: "1 d",
			1500: "1 d 1 h",
		};
		for (const [minutes, words] of Object.entries(told)) {
			assert.equal(elapsedWords(Number(minutes)), words);
		}
	});

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
