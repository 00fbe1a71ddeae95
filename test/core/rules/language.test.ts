import assert from "node:assert/strict";
import { blamingWord } from "../../../server/src/core/rules/blaming-word.ts";
import { counterfactual } from "../../../server/src/core/rules/counterfactual.ts";
import { humanError } from "../../../server/src/core/rules/human-error.ts";
import { personAsCause } from "../../../server/src/core/rules/person-as-cause.ts";
import { fixed, wordsOf } from "../../support/problems.ts";

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

suite("rule person-as-cause: edge cases", () => {
	const people = "# Cert\n\n- Author: Ben Ode\n\n## Root Cause\n\n";
	for (const [words, found] of [
		["Ben accidentally deleted it.", ["Ben accidentally deleted"]],
		["Then the on-call engineer did not check it.", ["the on-call engineer did not"]],
		["@ana-m overlooked it, and someone misread it.", ["@ana-m overlooked", "someone misread"]],
		["The server failed to start.", []],
		["Nomad failed to start, and we forgot to look.", []],
		["The engineer did not sleep.", []],
		["The Prometheus operator failed to reconcile.", []],
	] as const) {
		test(`finds ${found.length} in “${words}”`, () =>
			assert.deepEqual(wordsOf(personAsCause, `${people}${words}\n`), found));
	}

	test("makes the system the subject, in the middle of a sentence too", () => {
		const text = `${people}It ended as she neglected to look.\n`;
		assert.match(
			fixed(personAsCause, text, "Make the system the subject") ?? "",
			/It ended as nothing made her look\./,
		);
	});

	test("says nothing of the timeline and the lessons", () => {
		for (const heading of ["Timeline", "Lessons"])
			assert.deepEqual(wordsOf(personAsCause, `## ${heading}\n\nThe intern forgot to look.\n`), []);
	});
});
