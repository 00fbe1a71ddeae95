import assert from "node:assert/strict";
import { parseReport } from "../../../server/src/core/parse.ts";
import { missingDate } from "../../../server/src/core/rules/missing-date.ts";
import { templateById } from "../../../server/src/core/templates.ts";
import { applyEdits } from "../../../server/src/core/text.ts";

suite("rule missing-date: edge cases", () => {
	const entry = "## Timeline\n\n- 14:05 UTC a\n";
	const dated = [
		["in an entry", "## Timeline\n\n- 2026-03-01 14:05 UTC a\n"],
		["without a year", "## Timeline\n\n- Mar 1, 14:05 UTC a\n"],
		["in the heading", "## Timeline of 1 March 2026\n\n- 14:05 UTC a\n"],
		["in the title", `# Disk full on 2026-03-01\n\n${entry}`],
		["in front matter", `---\ndate: 2026-03-01\n---\n\n${entry}`],
		["in the text", `It began on March 1st.\n\n${entry}`],
		["yet to be filled in", `All events on YYYY-MM-DD.\n\n${entry}`],
	] as const;
	for (const [where, text] of dated) {
		test(`is silent with a date ${where}`, () => assert.deepEqual(problemsIn(text), []));
	}

	test("is silent with a date in the file’s name, and without times", () => {
		assert.deepEqual(problemsIn(entry, { path: "2026-03-01-disk-full.md" }), []);
		assert.deepEqual(problemsIn("## Timeline\n\nNone.\n"), []);
	});

	test("offers a date to be filled in, alone where today is not known", () => {
		const titles = (today?: string) =>
			problemsIn(entry, { today })[0]?.fixes?.map(({ title }) => title);
		const toFillIn = "Write “All events on YYYY-MM-DD.” (to be filled in)";
		assert.deepEqual(titles("2026-03-02"), ["Write “All events on 2026-03-02.” (today)", toFillIn]);
		assert.deepEqual(titles(), [toFillIn]);
	});

	test("writes the date as the labels are written", () => {
		check(
			`# Disk full\n\n**Severity:** SEV2  \n**Status:** done\n\n${entry}`,
			`# Disk full\n\n**Date:** 2026-03-02  \n**Severity:** SEV2  \n**Status:** done\n\n${entry}`,
		);
		check(
			`# Disk full\n\n* severity: SEV2\n\n${entry}`,
			`# Disk full\n\n* date: 2026-03-02\n* severity: SEV2\n\n${entry}`,
		);
	});

	test("writes a sentence where markup encloses label and value", () => {
		check(
			`# Disk full\n\n*Severity: SEV2*\n\n${entry}`,
			"# Disk full\n\n*Severity: SEV2*\n\n## Timeline\n\nAll events on 2026-03-02.\n\n- 14:05 UTC a\n",
		);
	});

	test("writes front matter of either kind", () => {
		check(
			`+++\nseverity = "SEV2"\n+++\n\n${entry}`,
			`+++\nseverity = "SEV2"\ndate = 2026-03-02\n+++\n\n${entry}`,
		);
	});
});

interface Options {
	readonly path?: string;
	readonly today?: string | undefined;
}

function problemsIn(text: string, { path = "", today }: Options = { today: "2026-03-02" }) {
	const context = { template: templateById("classic"), today };
	return [...missingDate.check(parseReport(text, { path }), context)];
}

/** What the first fix makes of `text`; with it the rule is silent. */
function check(text: string, fixed: string) {
	const [problem] = problemsIn(text);
	assert.equal(applyEdits(text, problem?.fixes?.[0]?.edits ?? []), fixed);
	assert.deepEqual(problemsIn(fixed), []);
}
