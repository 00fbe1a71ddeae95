import assert from "node:assert/strict";
import { parseReport } from "../../../server/src/core/parse.ts";
import { missingTimeZone } from "../../../server/src/core/rules/missing-time-zone.ts";
import { templateById } from "../../../server/src/core/templates.ts";
import { applyEdits } from "../../../server/src/core/text.ts";

suite("rule missing-time-zone: edge cases", () => {
	const stated = [
		["in an entry", "## Timeline\n\n- 14:05 UTC a\n- 14:10 b\n"],
		["in the heading", "## Timeline (CET)\n\n- 14:05 a\n"],
		["in the column’s header", "## Timeline\n\n| Time (UTC) | Event |\n|---|---|\n| 14:05 | a |\n"],
		["in a sentence", "## Timeline\n\nAll times are UTC.\n\n- 14:05 a\n"],
		["in front matter", "---\ntimezone: UTC\n---\n\n## Timeline\n\n- 14:05 a\n"],
		["behind a time of the text", "It lasted until 4:10 PM (UTC).\n\n## Timeline\n\n- 14:05 a\n"],
	] as const;
	for (const [where, text] of stated) {
		test(`is silent when the zone stands ${where}`, () => assert.deepEqual(problemsIn(text), []));
	}

	test("is silent when the zone is configured", () => {
		assert.deepEqual(problemsIn("## Timeline\n\n- 14:05 a\n", { timeZone: "UTC" }), []);
	});

	test("is silent where no clock is shown", () => {
		assert.deepEqual(problemsIn("## Timeline\n\n- 2026-03-01 a\n- 2026-03-02 b\n"), []);
		assert.deepEqual(problemsIn("## Timeline\n\n- T+0 a\n- T+5m b\n"), []);
		assert.deepEqual(problemsIn("## Timeline\n\nNone.\n"), []);
	});

	test("offers the reader’s own zone, too", () => {
		const [problem] = problemsIn("## Timeline\n\n- 14:05 a\n", { viewer: "Europe/Berlin" });
		assert.deepEqual(
			problem?.fixes?.map(({ title }) => title),
			["Write “All times in UTC.”", "Write “All times in Europe/Berlin.”"],
		);
	});

	test("keeps a blank line between the sentence and what follows the heading at once", () => {
		check(
			"## Timeline\r\n- 14:05 a\r\n",
			"## Timeline\r\n\r\nAll times in UTC.\r\n\r\n- 14:05 a\r\n",
		);
	});

	test("makes the sentence an item where the heading is one", () => {
		check(
			"# Disk full\n\n- **Timeline**:\n  - 14:05 a\n  - 14:10 b\n",
			"# Disk full\n\n- **Timeline**:\n  - All times in UTC.\n  - 14:05 a\n  - 14:10 b\n",
		);
	});

	test("writes a sentence where several tables share the zone", () => {
		const table = "| Time | Event |\n|---|---|\n| 14:05 | a |\n";
		check(
			`## Timeline\n\n${table}\nThen:\n\n${table}`,
			`## Timeline\n\nAll times in UTC.\n\n${table}\nThen:\n\n${table}`,
		);
	});
});

interface Options {
	readonly timeZone?: string;
	readonly viewer?: string;
}

function problemsIn(text: string, { timeZone = "", viewer }: Options = {}) {
	return [
		...missingTimeZone.check(parseReport(text, { timeZone }), {
			template: templateById("classic"),
			today: undefined,
			viewerTimeZone: viewer,
		}),
	];
}

/** What the first fix makes of `text`; with it the rule is silent. */
function check(text: string, fixed: string) {
	const [problem] = problemsIn(text);
	assert.equal(applyEdits(text, problem?.fixes?.[0]?.edits ?? []), fixed);
	assert.deepEqual(problemsIn(fixed), []);
}
