import assert from "node:assert/strict";
import { parseReport } from "../../../server/src/core/parse.ts";
import { unreadableTimestamp } from "../../../server/src/core/rules/unreadable-timestamp.ts";
import { templateById } from "../../../server/src/core/templates.ts";

suite("rule unreadable-timestamp: edge cases", () => {
	test("reads an hour past midnight as one of the next day", () => {
		check("25:10", ["01:10"]);
	});

	test("offers the clock of 24 hours and that of 12", () => {
		check("2026-03-01 13:02 PM", ["2026-03-01 13:02", "2026-03-01 1:02 PM"]);
	});

	test("offers the last day of a month and the next day", () => {
		check("2026-02-30 10:00", ["2026-02-28 10:00", "2026-03-01 10:00"]);
	});

	test("drops a digit from a year that has one too many", () => {
		check("20266-01-16 12:00", ["2026-01-16 12:00"]);
	});

	test("offers nothing where no single slip explains the stamp", () => {
		check("14:75", []);
	});

	test("leaves open digits and placeholders alone", () => {
		for (const raw of ["14:??", "22:XX", "2X:XX", "HH:MM", "2026-MM-DD 10:00", "2026-03-01 --:--"])
			assert.deepEqual(problemsIn(raw), [], raw);
	});

	test("leaves midnight at the end of the day alone", () => {
		assert.deepEqual(problemsIn("24:00"), []);
	});

	test("rewrites no stamp that has markup in it", () => {
		const [problem] = problemsIn("2026-02-30 **10:00**");
		assert.deepEqual(problem?.fixes, []);
	});
});

function problemsIn(raw: string) {
	const report = parseReport(`## Timeline\n\n- 09:00 Deploy\n- ${raw} Disk full\n`);
	return [
		...unreadableTimestamp.check(report, { template: templateById("classic"), today: undefined }),
	];
}

function check(raw: string, readings: readonly string[]) {
	const problems = problemsIn(raw);
	assert.equal(problems.length, 1);
	const offered = problems[0]?.fixes?.map(({ edits }) => edits[0]?.newText);
	assert.deepEqual(offered, readings);
}
