import assert from "node:assert/strict";
import { chooseTemplate, templateForNew } from "../../server/src/core/choose-template.ts";
import { parseReport } from "../../server/src/core/parse.ts";
import { readTemplate } from "../../server/src/core/template.ts";
import { builtInTemplates } from "../../server/src/core/templates.ts";

const google =
	"# A\n\n## Summary\n\n## Impact\n\n## Root Causes\n\n## Trigger\n\n## Resolution\n\n## Detection\n\n## Action Items\n\n## Lessons Learned\n\n## Timeline\n";
const ours = readTemplate("ours.md", "# A\n\n## Our Story\n\n## What We Do\n");

suite("chooseTemplate", () => {
	test("takes what the front matter names before all else", () => {
		const text = `---\ntemplate: PagerDuty\n---\n\n${google}`;
		check(text, "pagerduty", "Its front matter names PagerDuty.", { configured: "minimal" });
	});

	test("takes what the settings name before what fits", () => {
		check(google, "minimal", "The settings name Minimal.", { configured: "minimal" });
	});

	test("takes what the headings fit", () => {
		check(google, "google-sre", "Its headings fit Google SRE best.");
		check("# A\n\n## Our Story\n\n## What We Do\n", "ours", "Its headings fit Ours best.", {
			ours,
		});
	});

	test("has classic stand in, or the team's own", () => {
		const text = "# A\n\n## Summary\n\n## Details\n";
		check(text, "classic", "Its headings fit no template clearly; Classic stands in.");
		check(text, "ours", "Its headings fit no template clearly; Ours stands in.", { ours });
	});

	test("says when a name is none", () => {
		check(
			`---\ntemplate: page\n---\n\n${google}`,
			"google-sre",
			"Its front matter names `page`, which is no template here. The settings name `x.md`, which is no template here. Its headings fit Google SRE best.",
			{ configured: "x.md" },
		);
	});

	test("recognises each built-in template's own headings", () => {
		for (const { id, sections } of builtInTemplates()) {
			const headings = sections.map(({ title, level }) => `${"#".repeat(level)} ${title}\n`);
			const report = parseReport(`# A\n\n${headings.join("\n")}`);
			assert.equal(chooseTemplate(report, builtInTemplates(), "").template.id, id);
		}
	});
});

suite("templateForNew", () => {
	test("is what the settings name, else the team's, else classic", () => {
		const templates = builtInTemplates();
		assert.equal(templateForNew(templates, "gitlab").id, "gitlab");
		assert.equal(templateForNew([ours, ...templates], "nonesuch").id, "ours");
		assert.equal(templateForNew(templates, "").id, "classic");
	});
});

interface Options {
	readonly configured?: string;
	readonly ours?: typeof ours;
}

function check(text: string, id: string, reason: string, { configured = "", ours }: Options = {}) {
	const templates = [...(ours ? [ours] : []), ...builtInTemplates()];
	const choice = chooseTemplate(parseReport(text), templates, configured);
	assert.deepEqual([choice.template.id, choice.reason], [id, reason]);
}
