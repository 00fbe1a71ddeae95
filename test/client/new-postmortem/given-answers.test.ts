import assert from "node:assert/strict";
import { toGivenAnswers } from "../../../client/src/new-postmortem/given-answers.ts";

suite("given answers", () => {
	test("are taken from an object with a title", () => {
		const answers = { title: " Disk full ", severity: "SEV2", start: "14:05", other: 1 };
		const expected = { title: "Disk full", severity: "SEV2", start: "14:05" };
		assert.deepEqual(toGivenAnswers(answers), expected);
	});

	test("leave out what is no text", () => {
		assert.deepEqual(toGivenAnswers({ title: "Disk full", severity: 2 }), { title: "Disk full" });
	});

	test("are none without a title", () => {
		for (const value of [undefined, "Disk full", null, {}, { title: "" }, { title: 3 }]) {
			assert.equal(toGivenAnswers(value), undefined);
		}
	});
});
