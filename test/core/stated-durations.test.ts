import assert from "node:assert/strict";
import { parseReport } from "../../server/src/core/parse.ts";
import { statedDurations } from "../../server/src/core/stated-durations.ts";

suite("stated durations", () => {
	test("know what a label says they measure", () =>
		check(
			"- **Time to detect**: 4m\n- Time to acknowledge: 5m\n- **Time to repair:** 8m\n- TTR: ~2 hours\n- Duration (total): 9 min\n- Shelf life: 9 days\n",
			[
				"4m timeToDetect",
				"5m timeToAcknowledge",
				"8m timeToMitigate",
				"2 hours timeToResolve",
				"9 min impactDuration",
				"9 days -",
			],
		));
	test("in front matter and tables too", () =>
		check(
			"---\ntime_to_resolve: 1h 20m\n---\n\n| Field | Value |\n|---|---|\n| **Downtime** | 9 min |\n",
			["1h 20m timeToResolve", "9 min impactDuration"],
		));
	test("in lines of one paragraph", () =>
		check("**Severity:** SEV2\n**Duration:** roughly 2 hours\n", ["2 hours impactDuration"]));

	for (const words of [
		"The outage lasted for 38 minutes.",
		"The shop was down for about 38 minutes.",
		"This caused 38 minutes of total downtime.",
		"# 2026-03-01: 38 minutes outage of the shop",
		"A disruption of 38 minutes followed.",
	])
		test(`know that the impact is measured in “${words}”`, () =>
			check(words, ["38 minutes impactDuration"]));

	test("belong to their own sentence, and are about other things in most", () =>
		check("We waited 5 minutes. The outage lasted 9 minutes. The job runs 3 minutes.", [
			"5 minutes -",
			"9 minutes impactDuration",
			"3 minutes -",
		]));
	test("are not the label's when other words stand between", () =>
		check("Duration: the queue took 9 minutes\n", ["9 minutes -"]));
	test("are not looked for in code, links, quotations, plans, entries and tasks", () =>
		check(
			'`9 min` [9 min](a) “9 min” "9 min"\n\n> 9 min\n\n```\n9 min\n```\n\nPlanned: 9 min\n\n## Timeline\n\n- 14:05 After 9 min\n\n## Action Items\n\n- Wait 9 min\n',
			[],
		));
	test("are no letters that may mean something else", () => check("Of 11m users 5m left.", []));
	test("take the range beside them, not one of several", () => {
		assert.deepEqual(ranges("Down for 9 min (10:00 – 10:09)."), ["10:00 – 10:09"]);
		assert.deepEqual(ranges("Down for 9 min (10:00 – 10:05, 11:00 – 11:04)."), [undefined]);
		assert.deepEqual(ranges("It retries for 9 min while we sleep from 10:00 to 10:09."), [
			undefined,
		]);
	});
	test("take no range whose start is told twice", () =>
		assert.deepEqual(ranges("- Start: 10:00\n- Start: 10:02\n- End: 10:09\n- Duration: 9 min\n"), [
			undefined,
		]));
	test("are found behind a timeline that begins the text", () =>
		check("## Timeline\n\n- 14:05 After 9 min\n\n## Impact\n\nDown for 8 min.\n", [
			"8 min impactDuration",
		]));
	test("are found behind a timeline within another", () =>
		check(
			"## Timeline\n\n- 14:05 After 9 min\n\n### Timeline of the vendor\n\n- 14:10 After 9 min\n\n## Impact\n\nDown for 8 min.\n",
			["8 min impactDuration"],
		));
	test("take no end beside which the impact was mitigated earlier", () =>
		assert.deepEqual(
			ranges("- Start: 10:00\n- Mitigated: 10:09\n- Resolved: 11:00\n- Duration: 9 min\n"),
			[undefined],
		));
	test("take the start and the end of their own section", () =>
		assert.deepEqual(
			ranges(
				"- Started: 2026-03-01 10:00\n- Ended: 2026-03-01 11:00\n- Duration: 9 min\n\n## Other\n\n- Started: 09:00\n- Duration: 9 min\n",
			),
			["2026-03-01 10:00 – 2026-03-01 11:00", undefined],
		));
});

function check(text: string, wanted: readonly string[]) {
	assert.deepEqual(
		statedDurations(parseReport(text)).map(
			({ text: words, measures = "-" }) => `${words} ${measures}`,
		),
		wanted,
	);
}

function ranges(text: string): (string | undefined)[] {
	return statedDurations(parseReport(text)).map(({ range }) => range?.text);
}
