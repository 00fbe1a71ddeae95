import assert from "node:assert/strict";
import { blamingWord } from "../../../server/src/core/rules/blaming-word.ts";
import { wordsOf } from "../../support/problems.ts";

suite("rule blaming-word: edge cases", () => {
	for (const words of [
		"lazy loading",
		"The culprit was a pull request.",
		"`reckless`",
		"stupid simple",
	])
		test(`lets “${words}” be`, () =>
			assert.deepEqual(wordsOf(blamingWord, `## Summary\n\n${words}\n`), []));
});
