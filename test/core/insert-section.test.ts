import assert from "node:assert/strict";
import { insertSection } from "../../server/src/core/insert-section.ts";
import { parseReport } from "../../server/src/core/parse.ts";
import { readTemplate } from "../../server/src/core/template.ts";
import { applyEdits } from "../../server/src/core/text.ts";

const template = readTemplate(
	"t",
	"## Issue Summary\n\nIn brief.\n\n## Timeline\n\n- {{date}} HH:MM Alert\n\n## Action Items\n\nTBD\n",
);

suite("insertSection", () => {
	test("puts it before the section that follows in the template", () => {
		check(
			"# A\n\n## Summary\n\nS.\n\n## Actions\n\n- a\n",
			"# A\n\n## Summary\n\nS.\n\n## Timeline\n\n- YYYY-MM-DD HH:MM Alert\n\n## Actions\n\n- a\n",
		);
	});

	test("puts it behind the section that it follows in the template", () => {
		check(
			"# A\n\n## Summary\n\nS.\n\n## Thanks\n\nT.\n",
			"# A\n\n## Summary\n\nS.\n\n## Timeline\n\n- YYYY-MM-DD HH:MM Alert\n\n## Thanks\n\nT.\n",
		);
	});

	test("puts it at the end where nothing else is", () => {
		check("# A", "# A\n\n## Timeline\n\n- YYYY-MM-DD HH:MM Alert\n");
		check("", "## Timeline\n\n- YYYY-MM-DD HH:MM Alert\n");
	});

	test("puts a part into the section that it belongs to", () => {
		const parts = readTemplate(
			"t",
			"# A\n\n## Lessons\n\n### What Went Well\n\n### What Went Wrong\n",
		);
		const [, well] = parts.sections;
		assert.ok(well);
		for (const [before, after] of [
			["## Lessons\n\nL.\n\n## Thanks\n", "## Lessons\n\nL.\n\n### What Went Well\n\n## Thanks\n"],
			[
				"# Lessons\n\n## What Went Wrong\n",
				"# Lessons\n\n## What Went Well\n\n## What Went Wrong\n",
			],
		] as const) {
			const edit = insertSection(parseReport(before), parts, well);
			assert.equal(applyEdits(before, [edit]), after);
		}
	});

	test("keeps blank lines around it", () => {
		check(
			"## Summary\nS.\n## Actions\n- a\n",
			"## Summary\nS.\n\n## Timeline\n\n- YYYY-MM-DD HH:MM Alert\n\n## Actions\n- a\n",
		);
	});

	for (const [style, text, heading] of [
		["level", "### Summary\n\nS.\n", "### Timeline"],
		["closing marks", "## Summary ##\n\nS.\n", "## Timeline ##"],
		["bold lines", "# A\n\n**Summary:**\n\nS.\n", "**Timeline:**"],
	] as const) {
		test(`writes headings as the report does: ${style}`, () => {
			const body = "- YYYY-MM-DD HH:MM Alert\n";
			check(text, `${text.trimEnd()}\n\n${heading}\n\n${body}`);
		});
	}

	test("uses the marker that the report uses most", () => {
		check(
			"# A\n\n## Summary\n\n+ S\n+ T\n- U\n",
			"# A\n\n## Summary\n\n+ S\n+ T\n- U\n\n## Timeline\n\n+ YYYY-MM-DD HH:MM Alert\n",
		);
	});

	test("goes on with a list whose items stand for sections", () => {
		check(
			"# A\n\n- **Summary:** S\n- **Action Items:** a\n",
			"# A\n\n- **Summary:** S\n\n- **Timeline:**\n  - YYYY-MM-DD HH:MM Alert\n\n- **Action Items:** a\n",
		);
	});

	test("puts a part behind the others, which the template need not know", () => {
		const sre = readTemplate("t", "## Summary\n\n## Lessons\n\n### What went well\n\nTBD\n");
		const text = "# A\n\n## Summary\n\nS.\n\n## Lessons\n\n### Odd ends\n\nO.\n";
		const wanted = sre.sections.find(({ title }) => title === "What went well");
		assert.ok(wanted);
		assert.equal(
			applyEdits(text, [insertSection(parseReport(text), sre, wanted)]),
			`${text}\n### What went well\n\nTBD\n`,
		);
	});

	test("uses the report's list marker, line ends and date", () => {
		check(
			"# A\r\n\r\n* Date: 2026-03-01\r\n\r\n## Summary\r\n\r\nS.\r\n",
			"# A\r\n\r\n* Date: 2026-03-01\r\n\r\n## Summary\r\n\r\nS.\r\n\r\n## Timeline\r\n\r\n* 2026-03-01 HH:MM Alert\r\n",
		);
	});
});

function check(text: string, expected: string) {
	const [, timeline] = template.sections;
	assert.ok(timeline);
	assert.equal(applyEdits(text, [insertSection(parseReport(text), template, timeline)]), expected);
}
