import assert from "node:assert/strict";
import { toChunks } from "../../server/src/core/chunks.ts";
import { parseReport } from "../../server/src/core/parse.ts";
import { createSuppression, ignoreFixes } from "../../server/src/core/suppression.ts";
import { applyEdits } from "../../server/src/core/text.ts";
import { readMarks } from "../support/marked-text.ts";

suite("suppression", () => {
	test("speaks for the next line", () => {
		check("<!-- postmortem-ignore some-rule -->\n<|Here|>", true);
		check("<!-- postmortem-ignore some-rule -->\nOther\n<|Here|>", false);
	});

	test("speaks for the next line that is not blank", () => {
		check("<!-- postmortem-ignore some-rule -->\r\n\r\n<|Here|>", true);
	});

	test("may stand above another one", () => {
		const comments = "<!-- postmortem-ignore some-rule -->\n<!-- postmortem-ignore other -->\n";
		check(`${comments}<|Here|>`, true);
	});

	test("speaks for the rules it names", () => {
		check("<!-- postmortem-ignore other -->\n<|Here|>", false);
		check("<!-- postmortem-ignore other, some-rule -->\n<|Here|>", true);
		check("<!-- postmortem-ignore -->\n<|Here|>", false);
	});

	test("speaks for the whole file", () => {
		check("<|Here|>\n\n<!-- postmortem-ignore-file some-rule -->\n", true);
		check("<|Here|>\n\n<!-- postmortem-ignore-file -->\n", false);
	});

	test("says nothing in a fence", () => {
		check("```\n<!-- postmortem-ignore-file some-rule -->\n```\n<|Here|>", false);
		check("```\n<!-- postmortem-ignore-file some-rule -->\n<|Here|>", false);
		check("~~~\n```\n~~~\n<!-- postmortem-ignore-file some-rule -->\n<|Here|>", true);
	});
});

suite("ignoring by a quick fix", () => {
	test("writes the line before", () => {
		checkFix("# A\n\n<|Text|>\n", "# A\n\n<!-- postmortem-ignore some-rule -->\nText\n");
	});

	test("keeps a list whole", () => {
		checkFix("- a\n- <|b|>\n", "- a\n  <!-- postmortem-ignore some-rule -->\n- b\n");
		checkFix(
			"- a\n  more\n- <|b|>\n",
			"- a\n  more\n  <!-- postmortem-ignore some-rule -->\n- b\n",
		);
	});

	test("keeps the line ends", () => {
		checkFix("- a\r\n- <|b|>\r\n", "- a\r\n  <!-- postmortem-ignore some-rule -->\r\n- b\r\n");
		checkFix("# <|A|>\r\n", "<!-- postmortem-ignore some-rule -->\r\n# A\r\n");
	});

	test("stands in front of a list that follows words", () => {
		checkFix("Text\n- <|b|>\n", "Text\n<!-- postmortem-ignore some-rule -->\n- b\n");
	});

	test("stands behind front matter that is all of the file", () => {
		checkFix(
			"---\nseverity: <|SEV9|>\n---",
			"---\nseverity: SEV9\n---\n<!-- postmortem-ignore-file some-rule -->\n\n",
		);
	});

	const wholeFile = "<!-- postmortem-ignore-file some-rule -->\n\n";
	for (const [place, text] of [
		["a table", "| a |\n|---|\n| <|b|> |\n"],
		["a table without outer pipes", "a | b\n--|--\n<|b|> | c\n"],
		["a fence", "```\n<|b|>\n```\n"],
		["a paragraph", "one\n<|two|>\n"],
	] as const) {
		test(`writes nothing into ${place}`, () => {
			checkFix(text, wholeFile + text.replace(/<\||\|>/g, ""));
		});
	}
});

function check(marked: string, expected: boolean) {
	const { text, spans } = readMarks(marked);
	const isSuppressed = createSuppression({ text, chunks: toChunks(text) });
	const [span = { start: 0, end: 0 }] = spans;
	assert.equal(isSuppressed({ rule: "some-rule", span }), expected);
}

function checkFix(marked: string, expected: string) {
	const { text, spans } = readMarks(marked);
	const [span = { start: 0, end: 0 }] = spans;
	const [fix] = ignoreFixes(parseReport(text), { rule: "some-rule", span });
	assert.equal(applyEdits(text, fix?.edits ?? []), expected);
}
