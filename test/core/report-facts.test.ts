import assert from "node:assert/strict";
import { factsOf } from "../support/facts-of.ts";

suite("the facts of a report", () => {
	test("have words of a section once, though a part of it plays the same role", () => {
		const { causeWords } = factsOf("# A\n\n## Root cause\n\nA log.\n\n### Trigger\n\nA restart.\n");
		assert.equal(causeWords.match(/A restart/g)?.length, 1);
	});
});
