import assert from "node:assert/strict";
import { parseReport } from "../server/src/core/parse.ts";
import { rules } from "../server/src/core/rules/index.ts";
import { templateById } from "../server/src/core/templates.ts";

const allowed = { severity: ["SEV1"], status: ["final"] };
const context = { template: templateById("classic"), today: "2026-03-02", allowed };

/** Each would take minutes if a pattern tried every way to split it. */
suite("headings: a line of any length is read in time", () => {
	for (const [name, words] of Object.entries({
		"white space between two words": `x${" ".repeat(40_000)}y`,
		"quotation marks": '"a '.repeat(13_000),
		parentheses: "(a, ".repeat(10_000),
		"what should have been": "should have been ".repeat(2_500),
		"one of the roles": "one of the on call ".repeat(2_500),
		"no thing": "no a ".repeat(8_000),
	})) {
		test(name, () => {
			const report = parseReport(
				`# T\n\n## Summary\n\n${words}\n\n## Action Items\n\n- ${words}\n`,
			);
			for (const rule of rules) assert.ok([...rule.check(report, context)].length < 10_000);
		});
	}
});
