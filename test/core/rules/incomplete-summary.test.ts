import assert from "node:assert/strict";
import { incompleteSummary } from "../../../server/src/core/rules/incomplete-summary.ts";
import { templateById } from "../../../server/src/core/templates.ts";
import { problemsOf, wordsOf } from "../../support/problems.ts";

suite("rule incomplete-summary: edge cases", () => {
	const rest =
		"\n\n## Timeline\n\n- 14:05 Alert\n\n## Root Cause and Resolution\n\nA log.\n\n## Corrective and Preventive Measures\n\n- Rotate\n";
	const lacking = (words: string) =>
		problemsOf(incompleteSummary, `## Issue Summary\n\n${words}${rest}`).map(({ message }) =>
			message.replace(/ in the.*/, ""),
		);

	for (const [words, message] of [
		["Logins failed for 45 min because of a full disk.", undefined],
		["From 14:05 to 14:50 logins failed, caused by a full disk.", undefined],
		["Logins failed because of a full disk.", "Tell the duration"],
		["A log filled the disk.", "Tell the duration, impact, and root cause"],
		["_what happened_", undefined],
	] as const)
		test(`says ${message ?? "nothing"} of “${words}”`, () =>
			assert.deepEqual(lacking(words), message ? [message] : []));

	test("inserts a line for each fact", () => {
		const text = `## Issue Summary\n\nA log filled the disk.${rest}`;
		const [fix] = problemsOf(incompleteSummary, text).flatMap(({ fixes = [] }) => fixes);
		assert.equal(fix?.title, "Insert lines for them");
		assert.deepEqual(
			fix?.edits.map(({ newText }) => newText.trim().split("\n")),
			[
				[
					"- **Duration:** _how long, from when to when_",
					"- **Impact:** _what users saw, and how many of them_",
					"- **Root cause:** _one sentence; the details stand below_",
				],
			],
		);
	});

	test("looks at what says that it has this structure", () => {
		const text = "---\ntemplate: classic\n---\n\n## Issue Summary\n\nLogins failed for 45 min.\n";
		assert.deepEqual(wordsOf(incompleteSummary, text), ["Issue Summary"]);
		assert.deepEqual(wordsOf(incompleteSummary, text.replace("classic", "other")), []);
	});

	test("looks at no other structure, and at no guess", () => {
		const text = `## Issue Summary\n\nA log.${rest}`;
		const template = templateById("google-sre");
		assert.deepEqual(wordsOf(incompleteSummary, text, { template }), []);
		assert.deepEqual(wordsOf(incompleteSummary, text, { isGuess: true }), []);
		assert.deepEqual(
			wordsOf(
				incompleteSummary,
				text.replace(" and Resolution", "").replace(" and Preventive", ""),
			),
			[],
		);
	});
});
