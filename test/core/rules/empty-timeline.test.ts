import assert from "node:assert/strict";
import { parseReport } from "../../../server/src/core/parse.ts";
import { emptyTimeline } from "../../../server/src/core/rules/empty-timeline.ts";
import { templateById } from "../../../server/src/core/templates.ts";
import { applyEdits } from "../../../server/src/core/text.ts";

suite("rule empty-timeline: edge cases", () => {
	test("leaves a section with nothing below it to empty-section", () => {
		assert.deepEqual(problemsIn("## Timeline\n\n<!-- what happened -->\n"), []);
	});

	test("lets a link to the timeline, and “N/A”, be", () => {
		assert.deepEqual(problemsIn("## Timeline\n\nSee [the channel](https://chat.example/1).\n"), []);
		assert.deepEqual(problemsIn("## Timeline\n\nN/A\n"), []);
	});

	test("counts an entry whose time is still to be written", () => {
		assert.deepEqual(problemsIn("## Timeline\n\n- HH:MM Disk full\n"), []);
	});

	test("is content when one of two timelines has entries", () => {
		const text = "## Timeline of the attack\n\nThree steps.\n\n## Timeline\n\n- 14:05 Disk full\n";
		assert.deepEqual(problemsIn(text), []);
	});

	test("inserts a paragraph apart from prose, with the report's line ends", () => {
		fixed(
			"## Timeline\r\n\r\nIt was a long night.\r\n\r\n## Impact\r\n",
			"## Timeline\r\n\r\nIt was a long night.\r\n\r\n- YYYY-MM-DD HH:MM _what happened_\r\n\r\n## Impact\r\n",
		);
	});

	test("inserts a row into a table", () => {
		fixed(
			"## Timeline\n\n| When | What |\n|---|---|\n| Later | Disk full |\n",
			"## Timeline\n\n| When | What |\n|---|---|\n| Later | Disk full |\n| YYYY-MM-DD HH:MM | _what happened_ |\n",
		);
	});
});

function problemsIn(text: string) {
	const context = { template: templateById("classic"), today: undefined };
	return [...emptyTimeline.check(parseReport(text), context)];
}

function fixed(text: string, expected: string) {
	const [problem] = problemsIn(text);
	assert.equal(applyEdits(text, problem?.fixes?.[0]?.edits ?? []), expected);
	assert.deepEqual(problemsIn(expected), []);
}
