import assert from "node:assert/strict";
import { parseReport } from "../../../server/src/core/parse.ts";
import { wrongTimeZone } from "../../../server/src/core/rules/wrong-time-zone.ts";
import { templateById } from "../../../server/src/core/templates.ts";
import { applyEdits, slice } from "../../../server/src/core/text.ts";

suite("rule wrong-time-zone: edge cases", () => {
	test("offers to change the name, or to shift the times", () => {
		const text = "## Timeline\n\n- 2026-07-14 23:35 PST a\n- 2026-07-15 00:10 PST b\n";
		const [problem] = problemsIn(text);
		assert.deepEqual(
			problem?.fixes?.map(({ edits }) => applyEdits(text, edits).split("\n\n")[1]),
			[
				"- 2026-07-14 23:35 PDT a\n- 2026-07-15 00:10 PDT b\n",
				"- 2026-07-15 00:35 PDT a\n- 2026-07-15 01:10 PDT b\n",
			],
		);
	});

	test("changes the names that are wrong, and no others", () => {
		const text = "## Timeline\n\n- 2026-03-07 10:00 PST a\n- 2026-03-09 10:00 PST b\n";
		const [problem] = problemsIn(text);
		const [fix] = problem?.fixes ?? [];
		assert.equal(applyEdits(text, fix?.edits ?? []), text.replace("PST b", "PDT b"));
	});

	test("changes the name at both ends of a range", () => {
		const text = "## Timeline\n\n- 2026-07-14 10:00 PST – 10:20 PST a\n";
		const [fix] = problemsIn(text)[0]?.fixes ?? [];
		assert.equal(applyEdits(text, fix?.edits ?? []), text.replaceAll("PST", "PDT"));
	});

	test("finds each name once, where it is written", () => {
		const found = (text: string) => problemsIn(text).map(({ span }) => slice(text, span));
		const rows = "|---|---|\n| 2026-07-14 10:00 | a |\n| 2026-07-14 10:05 | b |\n";
		assert.deepEqual(found(`## Timeline\n\n| Time (EST) | Event |\n${rows}`), ["EST"]);
		assert.deepEqual(found("## Timeline\n\n- 2026-07-14 10:00 PST a\n- 10:10 CET b\n"), [
			"PST",
			"CET",
		]);
	});

	test("names a place where the name is right all the year", () => {
		const [problem] = problemsIn("## Timeline (EST)\n\n- 2026-07-14 10:00 a\n");
		assert.match(problem?.message ?? "", /; only in places such as Panama clocks show that/);
	});

	test("shifts nothing where the name is explained by the right offset", () => {
		const [problem] = problemsIn("## Timeline (PST, UTC-7)\n\n- 2026-07-14 10:00 a\n");
		assert.deepEqual(
			problem?.fixes?.map(({ title }) => title),
			["Write `PDT` and keep the times"],
		);
	});

	const silent = [
		["the right name", "## Timeline (PDT)\n\n- 2026-07-14 10:00 a\n"],
		["UTC and GMT", "## Timeline\n\n- 2026-07-14 10:00 GMT a\n- 2026-07-14 10:00 UTC b\n"],
		["a name that large regions keep", "## Timeline (MST)\n\n- 2026-07-14 10:00 a\n"],
		["the day on which clocks change", "## Timeline (PST)\n\n- 2026-03-08 10:00 a\n"],
		["a name with its own offset", "## Timeline (PST, UTC-8)\n\n- 2026-07-14 10:00 a\n"],
		["a name of two places", "In Dhaka:\n\n## Timeline (BST)\n\n- 2026-01-14 10:00 a\n"],
		["an unknown day", "## Timeline (PST)\n\n- 10:00 a\n"],
		["a day from somewhere in the text", "Since 2019-07-14.\n\n## Timeline (PST)\n\n- 10:00 a\n"],
		[
			"one statement for both halves of the year",
			"## Timeline (PST)\n\n- 2026-03-07 10:00 a\n- 2026-03-09 10:00 b\n",
		],
	] as const;
	for (const [what, text] of silent) {
		test(`lets ${what} be`, () => assert.deepEqual(problemsIn(text), []));
	}

	test("lets the zone from the settings be", () => {
		const report = parseReport("## Timeline\n\n- 2026-07-01 14:05 a\n", { timeZone: "CET" });
		const context = { template: templateById("classic"), today: undefined };
		assert.deepEqual([...wrongTimeZone.check(report, context)], []);
	});

	test("lets a name be that the team's own place has, too", () => {
		const text = "## Timeline (BST)\n\n- 2026-01-14 10:00 a\n";
		assert.deepEqual(problemsIn(text, "Asia/Dhaka"), []);
		assert.equal(problemsIn(text, "Europe/Berlin").length, 1);
	});
});

function problemsIn(text: string, timeZone?: string) {
	const context = {
		template: templateById("classic"),
		today: undefined,
		...(timeZone && { timeZone }),
	};
	return [...wrongTimeZone.check(parseReport(text), context)];
}
