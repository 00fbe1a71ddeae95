import assert from "node:assert/strict";
import { answerCrash } from "../../client/src/crash-policy.ts";

const minute = 60_000;

suite("crash policy", () => {
	test("restarts after the first four crashes", () => {
		assert.equal(answerCrash([1]), "restart");
		assert.equal(answerCrash([1, 2, 3, 4]), "restart");
	});

	test("gives up at the fifth within three minutes", () => {
		assert.equal(answerCrash([1, 2, 3, 4, 5]), "giveUp");
	});

	test("forgives crashes that are long ago", () => {
		assert.equal(answerCrash([0, 1, 2, 3, 4 * minute]), "restart");
	});
});
