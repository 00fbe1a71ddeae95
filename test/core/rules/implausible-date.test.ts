import assert from "node:assert/strict";
import { parseReport } from "../../../server/src/core/parse.ts";
import { implausibleDate } from "../../../server/src/core/rules/implausible-date.ts";
import { templateById } from "../../../server/src/core/templates.ts";
import { readMarks } from "../../support/marked-text.ts";

suite("rule implausible-date: slips", () => {
	test("finds the old year in January, at the start and in the midst", () => {
		check(
			"- <|2025-01-05 10:00|> a\n- 2026-01-05 10:10 b\n- 2026-01-05 10:20 c\n",
			"2026-01-05 10:00",
		);
		check(
			"- 2026-01-05 10:00 a\n- <|2025-01-05 10:10|> b\n- 2026-01-05 10:20 c\n",
			"2026-01-05 10:10",
		);
		check(
			"- 2025-12-31 23:50 a\n- 2025-12-31 23:55 b\n- <|2025-01-01 00:10|> c\n",
			"2026-01-01 00:10",
		);
	});

	test("finds a mistyped month and a mistyped day", () => {
		check(
			"- 2026-01-05 10:00 a\n- <|2026-11-05 10:10|> b\n- 2026-01-05 10:20 c\n",
			"2026-01-05 10:10",
		);
		check(
			"- 2026-01-25 10:00 a\n- 2026-01-25 10:10 b\n- <|2026-01-05 10:20|> c\n",
			"2026-01-25 10:20",
		);
		check(
			"- 12 Jan 2026, 9 am a\n- <|21 Jan 2026, 10 am|> b\n- 12 Jan 2026, 11 am c\n",
			"12 Jan 2026, 10 am",
		);
	});

	test("finds an end on the same day of another month", () => {
		check(
			"- 2026-01-05 10:00 a\n- 2026-01-05 10:10 b\n- <|2026-02-05 10:20|> Incident resolved\n",
			"2026-01-05 10:20",
		);
	});

	test("reads a newest-first timeline from its end", () => {
		check(
			"- 2026-01-05 12:00 a\n- 2026-01-05 11:00 b\n- <|2025-01-05 10:00|> c\n- 2026-01-05 09:00 d\n",
			"2026-01-05 10:00",
		);
	});

	test("writes a date that has no time", () => {
		check("- 2026-01-05 a\n- <|2025-01-05|> b\n- 2026-01-05 c\n", "2026-01-05");
	});

	test("offers no fix for a stamp with markup in it", () => {
		const [problem] = problemsIn("- 2026-01-05 a\n- 2025-01-05 **10:10** b\n- 2026-01-05 c\n");
		assert.deepEqual(problem?.fixes, []);
	});

	test("offers no fix for a range", () => {
		const [problem] = problemsIn(
			"- 2026-01-05 10:00 a\n- 2025-01-05 10:10 - 10:15 b\n- 2026-01-05 10:20 c\n",
		);
		assert.deepEqual(problem?.fixes, []);
	});

	const silent = [
		[
			"background from a year before",
			"- 2025-02-05 The certificate is made\n- 2026-02-05 10:00 b\n- 2026-02-05 10:10 c\n",
		],
		["a follow-up", "- 2026-01-05 10:00 a\n- 2026-01-05 10:10 b\n- 2026-02-05 10:20 Review held\n"],
		[
			"an end a month later, on another day",
			"- 2026-01-05 10:00 a\n- 2026-01-05 10:10 b\n- 2026-02-07 10:20 Incident resolved\n",
		],
		[
			"rows in the wrong place",
			"- 2026-01-05 10:00 a\n- 2026-01-04 10:10 b\n- 2026-01-05 10:20 c\n",
		],
		[
			"days that may be months",
			"- 05/01/2026 10:00 a\n- 05/02/2026 10:10 b\n- 05/01/2026 10:20 c\n",
		],
		["dates without a year", "- Jan 5, 10:00 a\n- Mar 5, 10:10 b\n- Jan 5, 10:20 c\n"],
		["one date alone", "- 2025-01-05 10:00 a\n- 10:10 b\n"],
		[
			"a month that lacks the day",
			"- 2026-02-05 10:00 a\n- 2026-01-31 10:10 b\n- 2026-02-05 10:20 c\n",
		],
	] as const;
	for (const [what, entries] of silent) {
		test(`lets ${what} be`, () => assert.deepEqual(problemsIn(entries), []));
	}
});

suite("rule implausible-date: days to come", () => {
	test("finds the first of them", () => {
		check("- <|2027-02-05 10:00|> a\n- 2027-02-05 10:10 b\n", "2026-02-05 10:00");
	});

	test("takes a year or a month less, whichever is past", () => {
		check("- <|2026-12-30 10:00|> a\n", "2025-12-30 10:00");
		check("- <|2026-03-28 10:00|> a\n", "2026-02-28 10:00");
		check("- <|2026-03-31 10:00|> a\n", "2025-03-31 10:00");
	});

	test("lets tomorrow, plans and unknown days be", () => {
		assert.deepEqual(problemsIn("- 2026-03-03 01:00 a\n"), []);
		assert.deepEqual(problemsIn("- 2026-06-01 The new cluster will take over\n"), []);
		assert.deepEqual(problemsIn("- 2027-02-05 10:00 a\n", {}), []);
	});
});

suite("rule implausible-date: weekdays", () => {
	test("offers the weekday of the date, then the dates of the weekday", () => {
		const [problem] = problemsIn("- Mon, 2026-02-03 10:00 a\n");
		assert.deepEqual(
			problem?.fixes?.map(({ edits }) => edits[0]?.newText),
			["Tue, 2026-02-03 10:00", "Mon, 2025-02-03 10:00", "Mon, 2026-02-02 10:00"],
		);
	});

	test("says nothing of a day to come that no year had lately, and on no day", () => {
		assert.deepEqual(problemsIn("- 2028-02-29 10:00 a\n"), []);
		assert.deepEqual(problemsIn("- 2028-02-20 10:00 a\n", { today: "soon" }), []);
	});

	test("lets right ones be, and those of dates that are not whole", () => {
		assert.deepEqual(problemsIn("- Tuesday, 2026-02-03 10:00 a\n- Thurs 2026-02-05 b\n"), []);
		assert.deepEqual(problemsIn("# 2026-02-03\n\n## Timeline\n\n- Monday, Feb 3, 10:00 a\n"), []);
	});
});

function problemsIn(entries: string, { today }: { today?: string } = { today: "2026-03-02" }) {
	const context = { template: templateById("classic"), today };
	return [...implausibleDate.check(parseReport(`## Timeline (UTC)\n\n${entries}`), context)];
}

/** The first fix writes `likely` in place of what is marked. */
function check(marked: string, likely: string) {
	const { text, spans } = readMarks(`## Timeline (UTC)\n\n${marked}`);
	const problems = problemsIn(text.slice(19));
	assert.deepEqual(
		problems.map(({ span }) => span),
		spans,
	);
	assert.equal(problems[0]?.fixes?.[0]?.edits[0]?.newText, likely);
}
