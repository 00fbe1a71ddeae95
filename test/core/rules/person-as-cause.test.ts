import assert from "node:assert/strict";
import { personAsCause } from "../../../server/src/core/rules/person-as-cause.ts";
import { fixed, wordsOf } from "../../support/problems.ts";

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

	for (const [words, wanted] of [
		["Ben forgot to look.", "Nothing made Ben look."],
		["He forgot to look.", "Nothing made him look."],
	] as const)
		test(`makes “${wanted}” of “${words}”`, () =>
			assert.equal(
				fixed(personAsCause, people + words, "Make the system the subject"),
				people + wanted,
			));

	test("says nothing of the timeline and the lessons", () => {
		for (const heading of ["Timeline", "Lessons"])
			assert.deepEqual(wordsOf(personAsCause, `## ${heading}\n\nThe intern forgot to look.\n`), []);
	});
});
