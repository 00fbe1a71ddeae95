import assert from "node:assert/strict";
import { lint, type RuleSettings } from "../../../server/src/core/lint.ts";
import { parseReport } from "../../../server/src/core/parse.ts";
import { rules } from "../../../server/src/core/rules/index.ts";
import { templateById } from "../../../server/src/core/templates.ts";
import { applyEdits } from "../../../server/src/core/text.ts";
import { readMarks } from "../../support/marked-text.ts";

suite("unused-ignore", () => {
	test("is silent where a comment has something to let be", () => {
		check("<!-- postmortem-ignore placeholder -->\nTBD\n");
		check("Text.\n\n<!-- postmortem-ignore-file placeholder -->\n\nTBD\n");
		check("<!-- postmortem-ignore placeholder -->\n<!-- postmortem-ignore no-actions -->\nTBD\n", {
			"no-actions": "off",
		});
	});

	test("leaves alone what speaks of rules that are off", () => {
		check("<!-- postmortem-ignore placeholder -->\nText.\n", { placeholder: "off" });
	});

	test("finds the one of several that is not needed", () => {
		const text = "<!-- postmortem-ignore <|empty-section|>, placeholder -->\nTBD\n";
		check(text, {}, "<!-- postmortem-ignore placeholder -->\nTBD\n");
		const last = "<!-- postmortem-ignore placeholder, <|empty-section|> -->\nTBD\n";
		check(last, {}, "<!-- postmortem-ignore placeholder -->\nTBD\n");
	});

	test("takes away the blank line that set a comment off", () => {
		const text = "<|<!-- postmortem-ignore-file placeholder -->|>\r\n\r\n# Disk full\r\n";
		check(text, {}, "# Disk full\r\n");
	});

	test("leaves what stands on the same line", () => {
		const text = "Text. <|<!-- postmortem-ignore placeholder -->|> More.\n";
		check(text, {}, "Text.  More.\n");
	});

	test("offers to remove a name that is near to no rule", () => {
		check("Text.\n\n<!-- postmortem-ignore <|something-else|> -->\nTBD\n", {}, "Text.\n\nTBD\n");
		const two = "<!-- postmortem-ignore-file <|something-else|>, placeholder -->\n\nTBD\n";
		check(two, {}, "<!-- postmortem-ignore-file placeholder -->\n\nTBD\n");
	});

	test("takes away a comment at the end of the text", () => {
		const text = "Text.\n<|<!-- postmortem-ignore-file placeholder -->|>";
		check(text, {}, "Text.\n");
	});

	test("asks for a rule where none is named", () => {
		check("A\n\n<|<!-- postmortem-ignore -->|>\nText.\n", {}, "A\n\nText.\n");
	});

	test("leaves examples in code alone", () => {
		check("Write `<!-- postmortem-ignore placeholder -->` above it.\n");
		check("```\n<!-- postmortem-ignore placeholder -->\n```\n");
	});

	test("asks for the name of a rule for the whole file", () => {
		check("<|<!-- postmortem-ignore-file -->|>\nText.\n", {}, "Text.\n");
	});

	test("can be ignored itself", () => {
		const file = "<!-- postmortem-ignore-file unused-ignore -->\n\n";
		check(`${file}<!-- postmortem-ignore placeholder -->\nText.\n`);
	});
});

/** Finds what is marked, and the first fix gives `expected`. */
function check(marked: string, settings: RuleSettings = {}, expected?: string) {
	const { text, spans } = readMarks(marked);
	const template = templateById("classic");
	const all = lint(parseReport(text), rules, { template, today: "2026-03-02", settings });
	const found = all.filter(({ rule }) => rule === "unused-ignore");
	assert.deepEqual(
		found.map(({ span }) => span),
		spans,
	);
	const edits = found.flatMap(({ fixes }) => fixes?.[0]?.edits ?? []);
	assert.equal(applyEdits(text, edits), expected ?? text);
}
