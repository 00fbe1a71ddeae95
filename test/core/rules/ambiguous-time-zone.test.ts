import assert from "node:assert/strict";
import { parseReport } from "../../../server/src/core/parse.ts";
import { ambiguousTimeZone } from "../../../server/src/core/rules/ambiguous-time-zone.ts";
import { templateById } from "../../../server/src/core/templates.ts";
import { slice } from "../../../server/src/core/text.ts";

suite("rule ambiguous-time-zone: edge cases", () => {
	const entry = "- 2026-01-14 14:05 CST a\n";

	test("finds each name once, at its first use", () => {
		const text = `## Timeline\n\n${entry}- 14:10 CST b\n- 14:15 IST c\n`;
		const problems = problemsIn(text);
		assert.deepEqual(
			problems.map(({ span }) => [span.start, slice(text, span)]),
			[
				[text.indexOf("CST"), "CST"],
				[text.indexOf("IST"), "IST"],
			],
		);
	});

	test("offers each meaning, at every use", () => {
		const [problem] = problemsIn(`## Timeline\n\n${entry}- 14:10 CST b\n`);
		assert.deepEqual(
			problem?.fixes?.map(({ title, edits }) => `${title}: ${edits.length}`),
			[
				"Replace with `UTC-6` (Central Standard Time): 2",
				"Replace with `UTC+8` (China Standard Time): 2",
				"Replace with `UTC-5` (Cuba Standard Time): 2",
			],
		);
	});

	test("edits a statement that many entries share once", () => {
		const [problem] = problemsIn("## Timeline\n\nAll times in IST.\n\n- 14:05 a\n- 14:10 b\n");
		assert.equal(problem?.fixes?.[0]?.edits.length, 1);
	});

	const clear = [
		["one common meaning", "## Timeline\n\n- 2026-07-14 14:05 BST a\n- 14:10 EST b\n"],
		["an offset behind the name", "## Timeline (IST, UTC+5:30)\n\n- 14:05 a\n"],
		["an offset before it", "## Timeline\n\nAll times in UTC+5:30 (IST).\n\n- 14:05 IST a\n"],
		["its full name", "We use India Standard Time.\n\n## Timeline\n\n- 14:05 IST a\n"],
		["a city of the zone", "The team in Shanghai was paged.\n\n## Timeline\n\n- 14:05 CST a\n"],
		["its summer name", `## Timeline\n\n${entry}\nThe same in CDT a year before.\n`],
		["a neighbouring zone", `## Timeline\n\n${entry}\nIn New York it was 15:05 EST.\n`],
	] as const;
	for (const [what, text] of clear) {
		test(`lets a name be that has ${what}`, () => assert.deepEqual(problemsIn(text), []));
	}

	test("takes a dash and a number behind the name for no offset", () => {
		assert.equal(problemsIn("## Timeline\n\n- 14:05 IST - 2 nodes fail\n").length, 1);
	});

	test("lets a name be that the team’s own zone explains", () => {
		const text = "## Timeline\n\n- 14:05 IST a\n";
		assert.deepEqual(problemsIn(text, "Asia/Kolkata"), []);
		assert.deepEqual(problemsIn(text, "UTC+5:30"), []);
		assert.equal(problemsIn(text, "Europe/Berlin").length, 1);
	});
});

function problemsIn(text: string, timeZone?: string) {
	const context = { template: templateById("classic"), today: undefined, timeZone };
	return [...ambiguousTimeZone.check(parseReport(text), context)];
}
