import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { rules } from "../server/src/core/rules/index.ts";
import { ruleDocs } from "./support/rule-docs.ts";
import { withRuleSettings } from "./support/rule-settings.ts";

suite("generated files (UPDATE=1 writes them)", () => {
	test("rules.md says what the rules say", () => {
		check("docs/rules.md", ruleDocs(rules));
	});

	test("the setting postmortem.rules says what the rules say", () => {
		check("package.json", withRuleSettings(readFileSync("package.json", "utf8"), rules));
	});
});

function check(file: string, expected: string) {
	if (process.env.UPDATE) writeFileSync(file, expected);
	else assert.equal(readFileSync(file, "utf8"), expected);
}
