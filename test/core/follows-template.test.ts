import assert from "node:assert/strict";
import { missingSections } from "../../server/src/core/follows-template.ts";
import { parseReport } from "../../server/src/core/parse.ts";
import { readTemplate } from "../../server/src/core/template.ts";

const template = readTemplate(
	"t",
	"## Summary\n\n## Impact\n\n## Timeline\n\n## Lessons\n\n### What went well\n\n### What went wrong\n",
);
const lead = "Since noon nobody could pay, and all orders of the day were lost.";

suite("missing sections", () => {
	test("are main ones, and parts of those that are there", () => {
		const text = "## Summary\n\nS.\n\n## Lessons\n\n### What went well\n\nW.\n";
		assert.deepEqual(missing(text, "all"), ["Impact", "Timeline", "What went wrong"]);
		assert.deepEqual(missing(text, "main"), ["Impact", "Timeline"]);
	});

	test("are not those whose content stands elsewhere", () => {
		const said = `${lead}\n\n## Timeline\n\n- 14:05 Alert\n\n## What went well\n\nW.\n`;
		assert.deepEqual(missing(said, "main"), []);
	});
});

function missing(text: string, scope: "main" | "all"): string[] {
	return missingSections(parseReport(text), template, scope).map(({ title }) => title);
}
