import assert from "node:assert/strict";
import { counterfactual } from "../../../server/src/core/rules/counterfactual.ts";
import { fixed, wordsOf } from "../../support/problems.ts";

suite("rule counterfactual: edge cases", () => {
	for (const [words, found] of [
		["A check would have caught it.", ["would have caught"]],
		["They shouldn't have been paged.", ["shouldn't have been paged"]],
		["Had we known, we had stopped.", ["Had we known"]],
		["If only we had looked.", ["If only we"]],
		["No test could have noticed it.", []],
		["Each page should have an owner.", []],
		["An attacker could have read the table.", []],
		["It runs if only the index is there.", []],
	] as const) {
		test(`finds ${found.length} in “${words}”`, () =>
			assert.deepEqual(wordsOf(counterfactual, `## Root Cause\n\n${words}\n`), found));
	}

	test("lets lessons, luck and impact be, also below the causes", () => {
		for (const heading of [
			"## Lessons",
			"## Where we got lucky",
			"## Impact",
			"## Root Cause\n\n### What went wrong",
		])
			assert.deepEqual(wordsOf(counterfactual, `${heading}\n\nWe should have tested.\n`), []);
	});

	test("moves a sentence only where something is left", () => {
		const actions = "\n\n## Action Items\n\n- [ ] Page\n";
		const move = (words: string) =>
			fixed(
				counterfactual,
				`## Timeline\n\n${words}${actions}`,
				"Move the sentence to the action items",
			);
		assert.equal(move("- 14:05 We should have tested."), undefined);
		assert.equal(move("We should have tested."), undefined);
		assert.equal(move("| Cause |\n|---|\n| We should have tested. |"), undefined);
		assert.equal(
			move("- 14:05 It fell. We should\n  have tested it. It rose."),
			"## Timeline\n\n- 14:05 It fell. It rose.\n\n## Action Items\n\n- [ ] Page\n- [ ] We should have tested it.\n",
		);
		assert.equal(
			move("We should have tested. It fell."),
			"## Timeline\n\nIt fell.\n\n## Action Items\n\n- [ ] Page\n- [ ] We should have tested.\n",
		);
	});
});
