import assert from "node:assert/strict";
import { vagueImpact } from "../../../server/src/core/rules/vague-impact.ts";
import { fixed, wordsOf } from "../../support/problems.ts";

suite("rule vague-impact: edge cases", () => {
	for (const words of [
		"Eleven minutes of errors.",
		"All logins failed.",
		"No users noticed.",
		"None.",
		"A token was exposed.",
		"Orders would have been lost.",
		"_what users saw_",
		"TBD",
	])
		test(`lets “${words}” be`, () =>
			assert.deepEqual(wordsOf(vagueImpact, `## Impact\n\n${words}\n`), []));

	test("speaks once, and not when another section measures it", () => {
		const vague = "## Impact\n\nLogins failed.\n\n## Customer Impact\n\nThey called.\n";
		assert.deepEqual(wordsOf(vagueImpact, vague), ["Impact"]);
		assert.deepEqual(wordsOf(vagueImpact, vague.replace("They", "120 of them")), []);
	});

	test("does not ask how much of a list of what was affected", () =>
		assert.deepEqual(wordsOf(vagueImpact, "## Affected Services\n\n- Login\n"), []));

	test("asks within the item that stands for the section", () => {
		const text = "- **Impact:** Logins failed.\n- **Cause:** A log.\n";
		const after = fixed(vagueImpact, text, "Insert the questions, to be filled in") ?? "";
		assert.match(after, /Logins failed\.\n {2}- Users affected: TBD\n/);
		assert.deepEqual(wordsOf(vagueImpact, after), []);
	});
});
