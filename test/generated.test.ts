import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { rules } from "../server/src/core/rules/index.ts";
import { templateOutlines } from "../server/src/core/template-outlines.ts";
import { ruleDocs } from "./support/rule-docs.ts";
import { withRuleSettings } from "./support/rule-settings.ts";
import { outlinesModule, readOutlines } from "./support/template-outlines.ts";

suite("generated files (UPDATE=1 writes them)", () => {
	test("rules.md says what the rules say", () => {
		check("docs/rules.md", ruleDocs(rules));
	});

	test("the setting postmortem.rules says what the rules say", () => {
		check("package.json", withRuleSettings(readFileSync("package.json", "utf8"), rules));
	});

	test("the outlines of the built-in templates are what is read in them", () => {
		// Biome formats it: what it says counts.
		if (process.env.UPDATE) writeFileSync(outlines, outlinesModule());
		else assert.deepEqual(templateOutlines, readOutlines());
	});
});

const outlines = "server/src/core/template-outlines.ts";

function check(file: string, expected: string) {
	if (process.env.UPDATE) writeFileSync(file, expected);
	else assert.equal(readFileSync(file, "utf8"), expected);
}
