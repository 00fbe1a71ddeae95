import assert from "node:assert/strict";
import { fixTheHuman } from "../../../server/src/core/rules/fix-the-human.ts";
import { wordsOf } from "../../support/problems.ts";

const heading = "## Action Items\n\n";

suite("rule fix-the-human: edge cases", () => {
	for (const [item, found] of [
		["Remind everyone of the runbook", ["Remind everyone"]],
		["Pay more attention to alerts.", ["Pay more attention"]],
		["Be careful, and add a check to the form", []],
		["Train the new members on restores", []],
	] as const)
		test(`finds ${found.length} in “${item}”`, () =>
			assert.deepEqual(wordsOf(fixTheHuman, `${heading}- ${item}\n`), found));
});
