import assert from "node:assert/strict";
import { parseReport } from "../../../server/src/core/parse.ts";
import { mixedTimeZones } from "../../../server/src/core/rules/mixed-time-zones.ts";
import { templateById } from "../../../server/src/core/templates.ts";
import { slice } from "../../../server/src/core/text.ts";

suite("rule mixed-time-zones: edge cases", () => {
	test("finds the first entry of the rarer zone, once", () => {
		const text =
			"## Timeline\n\n- 2026-03-01 15:00 CET a\n- 14:05 UTC b\n- 14:10 UTC c\n- 15:20 CET d\n- 14:25 UTC e\n";
		const problems = problemsIn(text);
		assert.deepEqual(
			problems.map(({ span }) => slice(text, span)),
			["2026-03-01 15:00 CET"],
		);
		assert.match(problems[0]?.message ?? "", /`UTC` in the other 3 entries, not `CET`\.$/);
	});

	test("converts times without dates, as far as the zones allow it", () => {
		const [problem] = problemsIn("## Timeline\n\n- 14:05 UTC a\n- 15:10 PST b\n");
		const [edit] = problem?.fixes?.[0]?.edits ?? [];
		assert.equal(edit?.newText, "23:10 UTC (15:10 PST)");
	});

	test("offers no fix where it depends on the day, which is not known", () => {
		const [problem] = problemsIn("## Timeline\n\n- 14:05 UTC a\n- 15:10 Pacific Time b\n");
		assert.deepEqual(problem?.fixes, []);
	});

	test("offers no fix for thousands of entries", () => {
		const lines = Array.from({ length: 400 }, () => "- 2026-03-01 14:05 UTC a\n");
		const text = `## Timeline\n\n${lines.join("")}- 2026-03-01 15:10 CET b\n`;
		assert.deepEqual(problemsIn(text)[0]?.fixes, []);
	});

	const silent = [
		["names of one zone", "- 2026-03-01 14:05 UTC a\n- 14:10 GMT b\n- 2026-03-01T14:20Z c\n"],
		["names of one offset", "- 2026-07-01 14:05 CEST a\n- 14:10 UTC+2 b\n"],
		["the change of the clocks", "- 2026-03-07 14:05 PST a\n- 2026-03-09 14:05 PDT b\n"],
		["the end of British summer", "- 2026-10-24 14:05 BST a\n- 2026-10-26 14:05 GMT b\n"],
		["offsets of one place", "- 2026-03-28T14:05+01:00 a\n- 2026-03-30T14:05+02:00 b\n"],
		["another zone in parentheses", "- 2026-03-01 14:05 UTC (15:05 CET) a\n- 14:10 UTC b\n"],
		["zones that are not known", "- 2026-03-01 14:05 UTC a\n- 14:10 IST b\n"],
	] as const;
	for (const [what, entries] of silent) {
		test(`lets ${what} be`, () => assert.deepEqual(problemsIn(`## Timeline\n\n${entries}`), []));
	}

	test("lets the zone from the settings be", () => {
		const text = "## Timeline\n\n- 2026-03-01 14:05 UTC a\n- 14:10 b\n- 14:15 c\n";
		assert.deepEqual(problemsIn(text, "Asia/Tokyo"), []);
	});

	test("asks nothing of entries that have no zone or no time", () => {
		const entries = "- 2026-03-01 14:05 UTC a\n- 15:10 CET b\n- 14:15 c\n- 2026-03-02 d\n";
		assert.equal(problemsIn(`## Timeline\n\n${entries}`).length, 1);
	});

	test("sees a zone beside that of the heading", () =>
		assert.equal(
			problemsIn("## Timeline (UTC)\n\n- 2026-03-01 14:05 a\n- 14:10 CET b\n").length,
			1,
		));

	test("lets several timelines stand each for itself", () => {
		const text =
			"## Timeline: writes\n\n- 2026-03-01 14:05 UTC a\n\n## Timeline: reads\n\n- 2026-03-01 15:05 CET b\n";
		assert.deepEqual(problemsIn(text), []);
	});
});

function problemsIn(text: string, timeZone = "") {
	const context = { template: templateById("classic"), today: undefined };
	return [...mixedTimeZones.check(parseReport(text, { timeZone }), context)];
}
