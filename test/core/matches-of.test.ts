import assert from "node:assert/strict";
import { matchesOf } from "../../server/src/core/matches-of.ts";

suite("matches", () => {
	for (const [pattern, text] of [
		[/\d+/g, "1 22 333"],
		[/\d*/g, "1 22"],
		[/(?=\p{L})/gu, "a 𝒜b𝒜"],
		[/^|b/g, "abc"],
		[/x/g, "abc"],
		[/$/g, ""],
	] as const)
		test(`of ${pattern} in “${text}” are those of matchAll`, () =>
			assert.deepEqual([...matchesOf(pattern, text)], [...text.matchAll(pattern)]));

	test("may be looked at while the same pattern is in use", () => {
		const pattern = /\w/g;
		const pairs = Array.from(matchesOf(pattern, "ab"), ([one]) =>
			Array.from(matchesOf(pattern, "xy"), ([other]) => one + other),
		);
		assert.deepEqual(pairs.flat(), ["ax", "ay", "bx", "by"]);
	});
});
