import assert from "node:assert/strict";
import { humanError } from "../../../server/src/core/rules/human-error.ts";
import { wordsOf } from "../../support/problems.ts";

suite("rule human-error: edge cases", () => {
	for (const [words, found] of [
		["It was a human\nerror.", ["human\nerror"]],
		["It was **human error**, again.", ["human error"]],
		["The outage was due to user error.", ["user error"]],
		["Operator error led to the loss.", ["Operator error"]],
		["Someone fat-fingered the value.", ["fat-fingered"]],
		["The operator error rate rose, and user errors with it.", []],
		["This step is prone to human error.", []],
		["It was no human error.", []],
		["A check prevents human error.", []],
		["We assumed user error at first.", []],
		["Human error was ruled out.", []],
		["The page says “human error”.", []],
	] as const) {
		test(`finds ${found.length} in “${words}”`, () =>
			assert.deepEqual(wordsOf(humanError, `## Root Cause\n\n${words}\n`), found));
	}

	test("leaves action items alone", () =>
		assert.deepEqual(wordsOf(humanError, "## Action Items\n\n- Human error: add a check\n"), []));
});
