import assert from "node:assert/strict";
import { parseReport } from "../../../server/src/core/parse.ts";
import { emptySection } from "../../../server/src/core/rules/empty-section.ts";
import { templateById } from "../../../server/src/core/templates.ts";
import { applyEdits } from "../../../server/src/core/text.ts";

suite("rule empty-section, edge cases", () => {
	test("asks below the innermost heading only", () => {
		assert.deepEqual(titles("# Outage\n\n## Lessons\n\n### What went well\n"), ["What went well"]);
	});

	test("takes None and sub-sections for content", () => {
		assert.deepEqual(
			titles("## Impact\n\nNone\n\n## Lessons\n\n### What went well\n\n- Paging\n"),
			[],
		);
	});

	test("keeps the guidance and CRLF", () => {
		const text = "## Impact\r\n\r\n<!-- Who? -->\r\n\r\n## Timeline\r\n\r\n- 10:00 A\r\n";
		const [problem] = problems(text);
		const fixed = applyEdits(text, problem?.fixes?.at(-1)?.edits ?? []);
		assert.equal(
			fixed,
			"## Impact\r\n\r\n<!-- Who? -->\r\n\r\nNone, because …\r\n\r\n## Timeline\r\n\r\n- 10:00 A\r\n",
		);
	});

	test("first offers what the template asks for", () => {
		const text = "# Outage\n\n## Issue Summary\n";
		const fixed = applyEdits(text, problems(text)[0]?.fixes?.[0]?.edits ?? []);
		assert.match(
			fixed,
			/^# Outage\n\n## Issue Summary\n\n<!--[\s\S]+-->\n\n- \*\*Duration:\*\* [\s\S]+\S\n$/,
		);
	});

	test("fills a line that stands for a section behind its colon", () => {
		const text =
			"# Outage\n\n- **Summary:** The disk was full.\n- **Root Cause:**\n- **Impact:** None.\n";
		const [problem] = problems(text);
		assert.deepEqual(
			problem?.fixes?.map(({ edits }) => applyEdits(text, edits)),
			[text.replace("Cause:**", "Cause:** None, because …")],
		);
	});
});

function problems(text: string) {
	const context = { template: templateById("classic"), today: undefined };
	return [...emptySection.check(parseReport(text), context)];
}

function titles(text: string) {
	return problems(text).map(({ span }) => text.slice(span.start, span.end));
}
