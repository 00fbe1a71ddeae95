import assert from "node:assert/strict";
import { elapsedWords } from "../../server/src/core/elapsed-words.ts";

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
});
