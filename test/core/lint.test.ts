import assert from "node:assert/strict";
import { isDraft, lint, type RuleSettings } from "../../server/src/core/lint.ts";
import { parseReport } from "../../server/src/core/parse.ts";
import type { Rule } from "../../server/src/core/rule.ts";
import { templateById } from "../../server/src/core/templates.ts";

suite("lint", () => {
	test("gives each problem its rule and severity", () => {
		check("x\n", ["has-x warning", "has-any info"]);
	});

	test("takes the team's severity", () => {
		check("x\n", ["has-x error", "has-any info"], { "has-x": "error" });
	});

	test("does not run a rule that is off", () => {
		check("x\n", ["has-any info"], { "has-x": "off" });
	});

	test("asks a draft for completeness by hints only", () => {
		check("---\nstatus: draft\n---\n\nx\n", ["has-any info", "has-x hint"]);
	});

	test("leaves a rule off in a draft that is off elsewhere", () => {
		check("---\nstatus: draft\n---\n\nx\n", ["has-any info"], { "has-x": "off" });
	});

	test("leaves out what a comment suppresses", () => {
		check("<!-- postmortem-ignore has-x -->\nx\n", ["has-any info"]);
	});

	test("orders findings by their place, whatever the order of the rules", () => {
		check("a x\n", ["has-any info", "has-x warning"]);
	});
});

suite("isDraft", () => {
	for (const [text, expected] of [
		["---\nstatus: draft\n---\n", true],
		["# A\n\n- **Status:** Draft\n", true],
		["# A\n\n**Status**: WIP\n", true],
		["# A\n\n- **Status:** final\n", false],
		["# A\n\nStill a draft.\n", false],
	] as const) {
		test(`is ${expected} for ${JSON.stringify(text)}`, () => {
			assert.equal(isDraft(parseReport(text)), expected);
		});
	}
});

/** One rule finds the first `x`, the other the start of the text. */
const rules: readonly Rule[] = [
	{
		...{ id: "has-x", severity: "warning", completeness: true },
		...{ summary: "", why: "", examples: [] },
		*check({ text }) {
			const start = text.lastIndexOf("x");
			yield { span: { start, end: start + 1 }, message: "" };
		},
	},
	{
		...{ id: "has-any", severity: "info", summary: "", why: "", examples: [] },
		*check({ text }) {
			yield { span: { start: text.startsWith("x") ? 1 : 0, end: 1 }, message: "" };
		},
	},
];

function check(text: string, expected: readonly string[], settings: RuleSettings = {}) {
	const template = templateById("classic");
	const found = lint(parseReport(text), rules, { template, today: undefined, settings });
	assert.deepEqual(
		found.map(({ rule, severity }) => `${rule} ${severity}`),
		expected,
	);
}
