import assert from "node:assert/strict";
import { parseReport } from "../../../server/src/core/parse.ts";
import { noActions } from "../../../server/src/core/rules/no-actions.ts";
import { templateById } from "../../../server/src/core/templates.ts";
import { applyEdits } from "../../../server/src/core/text.ts";

suite("rule no-actions: edge cases", () => {
	test("lets an answer be: none, a link, a promise in prose", () => {
		for (const words of [
			"None, because the vendor fixed it.",
			"No immediate action items.",
			"N/A",
			"See [the board](https://tickets.example/board).",
			"We will alert on disk usage.",
			"Add an alert on disk usage.",
		])
			assert.deepEqual(problemsIn(`## Action Items\n\n${words}\n`), [], words);
	});

	test("leaves a section with nothing below it to empty-section", () => {
		assert.deepEqual(problemsIn("## Action Items\n\n## Notes\n\nText.\n"), []);
	});

	test("speaks once, also of several sections", () => {
		const text = "## Action Items\n\nStill open.\n\n## Follow-up Actions\n\nStill open.\n";
		assert.equal(problemsIn(text).length, 1);
	});

	test("offers to say why there is none, as the second choice", () => {
		const text = "## Action Items\r\n\r\nStill open.\r\n";
		const fix = problemsIn(text)[0]?.fixes?.[1];
		assert.equal(
			applyEdits(text, fix?.edits ?? []),
			"## Action Items\r\n\r\nStill open.\r\n\r\nNone, because …\r\n",
		);
	});

	test("writes the task with the report's list marker", () => {
		const text = "* one\n* two\n\n## Action Items\n\nStill open.\n";
		const fix = problemsIn(text)[0]?.fixes?.[0];
		assert.match(applyEdits(text, fix?.edits ?? []), /^\* \[ \] _what to do_/m);
	});
});

function problemsIn(text: string) {
	const context = { template: templateById("classic"), today: undefined };
	return [...noActions.check(parseReport(text), context)];
}
