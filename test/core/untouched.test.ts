import assert from "node:assert/strict";
import { lint } from "../../server/src/core/lint.ts";
import { parseReport } from "../../server/src/core/parse.ts";
import { rules } from "../../server/src/core/rules/index.ts";
import { readTemplate } from "../../server/src/core/template.ts";

const template = readTemplate(
	"ours.md",
	"# {{title}}\n\n## Timeline\n\nAll times in {{timeZone}}, 13:55 PM is no time.\n\n## Impact\n\n[number of users]\n",
);
const impact = "\n## Impact\n\n3 users.\n";

suite("what stands as the template wrote it", () => {
	test("is to be written, and no fault of the report's", () => {
		const text = `## Timeline\n\nAll times in UTC, 13:55 PM is no time.\n${impact}`;
		check(text, [
			"empty-section Write what belongs to `Timeline`, or `None, because …`: what stands there is the template's.",
		]);
	});

	test("is the report's once it is changed", () => {
		const [first = ""] = found(`## Timeline\n\nAll times in UTC.\n${impact}`);
		assert.match(first, /^empty-timeline /);
	});

	test("is the report's once a blank in it is changed", () => {
		const [first = ""] = found(`## Timeline\n\nAll times in\nUTC, 13:55 PM is no time.\n${impact}`);
		assert.match(first, /^empty-timeline /);
	});

	test("is the template's with line ends of two letters", () => {
		const text = `## Timeline\n\nAll times in UTC, 13:55 PM is no time.\n${impact}`;
		assert.deepEqual(found(text.replaceAll("\n", "\r\n")), found(text));
	});

	test("is told as a prompt where it is one", () => {
		check("## Impact\n\n[number of users]\n", ["placeholder Fill in `[number of users]`."]);
	});
});

function found(text: string): string[] {
	const report = parseReport(`# A\n\n${text}`);
	const context = {
		template,
		today: "2026-03-02",
		settings: { "missing-section": "off" as const },
	};
	return lint(report, rules, context).map(({ rule, message }) => `${rule} ${message}`);
}

function check(text: string, expected: readonly string[]) {
	assert.deepEqual(found(text), expected);
}
