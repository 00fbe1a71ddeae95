import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { checkTemplate } from "../server/src/core/check-template.ts";
import { variableNames } from "../server/src/core/fill-in.ts";
import { rules } from "../server/src/core/rules/index.ts";
import { scaffold } from "../server/src/core/scaffold.ts";
import { sectionKinds } from "../server/src/core/section-kind.ts";
import { readTemplate } from "../server/src/core/template.ts";
import { builtInTemplates } from "../server/src/core/templates.ts";
import { slice } from "../server/src/core/text.ts";

const page = readFileSync("docs/templates.md", "utf8");
const blocks = Array.from(page.matchAll(/^```(.+)\n([\s\S]*?)^```$/gm), ([, info, text = ""]) => ({
	info,
	text,
}));

suite("docs/templates.md", () => {
	const values = { title: "Cache outage", start: "2026-03-01T14:05", timeZone: "UTC" };
	const templates = blocksOf("markdown template");

	test("shows the reports that its templates begin", () => {
		const begun = templates.map(
			(text) =>
				scaffold(readTemplate("ours.md", text), { ...values, severity: "SEV2", author: "Ana" })
					.text,
		);
		assert.deepEqual(begun, blocksOf("markdown report"));
	});

	test("shows templates in which nothing is wrong", () => {
		const ids = rules.map(({ id }) => id);
		assert.deepEqual(
			templates.flatMap((text) => checkTemplate(text, ids)),
			[],
		);
	});

	test("shows what is said of mistakes", () => {
		const [text = ""] = blocksOf("markdown checked");
		const lines = checkTemplate(text, []).map(
			({ span, message }) => `${slice(text, span)}: ${message}\n`,
		);
		assert.deepEqual([lines.join("")], blocksOf("text"));
	});

	test("names all built-in templates, variables and kinds", () => {
		for (const { id, name, description } of builtInTemplates()) {
			assert.ok(page.includes(`\n| \`${id}\` | ${name} | ${description}`), id);
		}
		const rows = Array.from(page.matchAll(/^\| `\{\{(\w+)\}\}` \|/gm), ([, name]) => name);
		assert.deepEqual(rows, variableNames);
		const kinds = /^The kinds are (.*)\.$/m.exec(page)?.[1]?.match(/\w+(?=`)/g);
		assert.deepEqual(kinds, [...sectionKinds]);
	});
});

function blocksOf(wanted: string): string[] {
	return blocks.filter(({ info }) => info === wanted).map(({ text }) => text);
}
