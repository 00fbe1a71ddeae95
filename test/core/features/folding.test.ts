import assert from "node:assert/strict";
import { folding } from "../../../server/src/core/features/folding.ts";
import { parseReport } from "../../../server/src/core/parse.ts";
import { readMarks } from "../../support/marked-text.ts";

suite("folding", () => {
	test("leaves headings and lists to Markdown", () =>
		check("## Timeline\n\n- 14:05 Alert\n  on disk 1\n- 14:20 Fixed\n"));

	test("folds a section under a bold line", () =>
		check("<|**Timeline**\n\n- 14:05 Alert|>\n\n## Impact\n\nNone.\n"));

	test("folds an entry of several lines", () =>
		check("## Timeline\n\n14:05 Alert\n\n<|14:20 Fixed\nby hand|>\n"));

	test("folds front matter", () => check("<|---\ntype: postmortem\n---|>\n\n# Disk full\n"));

	test("folds in the order of the text", () =>
		check(
			"<|---\ntype: postmortem\n---|>\n\n<|**Timeline**\n\n14:05 Alert|>\n\n## Impact\n\nNone.\n",
		));

	test("folds nothing on one line", () => check("**Timeline**\n\n## Impact\n\nNone.\n"));
});

function check(marked: string): void {
	const { text, spans } = readMarks(marked);
	assert.deepEqual(folding(parseReport(text)), spans);
}
