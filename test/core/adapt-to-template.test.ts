import assert from "node:assert/strict";
import { adaptToTemplate } from "../../server/src/core/adapt-to-template.ts";
import { parseReport } from "../../server/src/core/parse.ts";
import { readTemplate } from "../../server/src/core/template.ts";
import { builtInTemplates } from "../../server/src/core/templates.ts";
import { applyEdits } from "../../server/src/core/text.ts";

const template = readTemplate(
	"team.md",
	"# {{title}}\n\n## Overview\n\n<!-- What happened? -->\n\n## Timeline\n\n## Lessons Learned\n\n### What Went Well\n\n## Action Items\n",
);

suite("adapting to a template", () => {
	test("renames sections, and keeps numbers and zones in their names", () =>
		adapts(
			"# A\n\n## Issue Summary\n\nDown.\n\n## 2. Timeline of events (UTC)\n\n- 14:05 Alert\n\n## Lessons Learned\n\n### What Went Well\n\nAll.\n\n## Action Items\n\n- Fix\n",
			"# A\n\n## Overview\n\nDown.\n\n## 2. Timeline (UTC)\n\n- 14:05 Alert\n\n## Lessons Learned\n\n### What Went Well\n\nAll.\n\n## Action Items\n\n- Fix\n",
		));

	test("moves sections, with those that it does not know behind the same one", () =>
		adapts(
			"# A\n\n## Timeline\n\n- 14:05 Alert\n\n## Weather\n\nRain.\n\n## Overview\n\nDown.\n\n## Lessons Learned\n\n### What Went Well\n\nAll.\n\n## Action Items\n\n- Fix\n",
			"# A\n\n## Overview\n\nDown.\n\n## Timeline\n\n- 14:05 Alert\n\n## Weather\n\nRain.\n\n## Lessons Learned\n\n### What Went Well\n\nAll.\n\n## Action Items\n\n- Fix\n",
		));

	test("adds sections with their guidance and what is below them", () =>
		adapts(
			"# A\r\n\r\n## Timeline\r\n\r\n- 14:05 Alert\r\n",
			"# A\r\n\r\n## Overview\r\n\r\n<!-- What happened? -->\r\n\r\n## Timeline\r\n\r\n- 14:05 Alert\r\n\r\n## Lessons Learned\r\n\r\n### What Went Well\r\n\r\n## Action Items\r\n",
		));

	test("gives an empty report the whole structure", () =>
		adapts(
			"",
			"## Overview\n\n<!-- What happened? -->\n\n## Timeline\n\n## Lessons Learned\n\n### What Went Well\n\n## Action Items\n",
		));

	test("renames a heading that ends in white space of another kind", () =>
		adapts(
			"# A\n\n## Issue Summary\u00A0\n",
			"# A\n\n## Overview\n\n## Timeline\n\n## Lessons Learned\n\n### What Went Well\n\n## Action Items\n",
		));

	for (const from of builtInTemplates()) {
		const report = parseReport(from.text);
		for (const to of builtInTemplates()) {
			test(`from ${from.id} to ${to.id} loses no line and needs no second time`, () => {
				const steps = adaptToTemplate(report, to);
				const adapted = applyEdits(
					from.text,
					steps.flatMap(({ edits }) => edits),
				);
				const titles = new Set(report.sections.map(({ title }) => title));
				const lines = from.text.split("\n").filter((it) => !titles.has(it.replace(/^#+ /, "")));
				const again = parseReport(adapted, { path: "", previous: report });
				assert.deepEqual(adaptToTemplate(again, to), []);
				for (const line of lines) assert(adapted.includes(line), line);
			});
		}
	}

	test("adds all sections below the words of a report that has none", () => {
		const team = readTemplate("team.md", "## Overview\n\nTBD\n\n## Notes\n\n<!-- optional -->\n");
		const words = "The disk was full.\n";
		const edits = adaptToTemplate(parseReport(words), team).flatMap((step) => step.edits);
		assert.equal(applyEdits(words, edits), `${words}\n## Overview\n\nTBD\n`);
		const optional = readTemplate("team.md", "## Notes\n\n<!-- optional -->\n");
		assert.deepEqual(adaptToTemplate(parseReport(words), optional), []);
	});
});

function adapts(text: string, expected: string): void {
	const steps = adaptToTemplate(parseReport(text), template);
	assert.equal(
		applyEdits(
			text,
			steps.flatMap(({ edits }) => edits),
		),
		expected,
	);
	assert.deepEqual(adaptToTemplate(parseReport(expected), template), []);
}
