import assert from "node:assert/strict";
import { parseReport } from "../../../server/src/core/parse.ts";
import { linkTimeMismatch } from "../../../server/src/core/rules/link-time-mismatch.ts";
import { templateById } from "../../../server/src/core/templates.ts";
import { applyEdits } from "../../../server/src/core/text.ts";

/** Sent at 2026-03-01 14:10:05 UTC. */
const link = "https://acorn.slack.com/archives/C0AB12CDE/p1772374205123456";
/** Sent an hour later. */
const later = "https://acorn.slack.com/archives/C0AB12CDE/p1772377805123456";

suite("rule link-time-mismatch: edge cases", () => {
	test("takes the time of the message, in the zone and style of the entry", () => {
		const text = `## Timeline\n\n- 1 Mar 2026, 4:10 PM CET: [a](${link})\n`;
		assert.deepEqual(fixed(text), [text.replace("4:10 PM", "3:10 PM")]);
	});

	test("finds a day that is wrong", () => {
		const text = `## Timeline (UTC)\n\n- 2026-02-01 14:10 a ${link}\n`;
		assert.match(
			problemsIn(text)[0]?.message ?? "",
			/`2026-03-01 14:10` UTC: they are 28 days apart/,
		);
		assert.deepEqual(fixed(text), [text.replace("2026-02-01", "2026-03-01")]);
	});

	test("tells entries that are off by the same hours once", () => {
		const text = `## Timeline (UTC)\n\n- 2026-03-01 15:10 a ${link}\n- 16:10 b ${later}\n`;
		const [problem, ...others] = problemsIn(text);
		assert.deepEqual(others, []);
		assert.match(problem?.message ?? "", /1 hour apart, and 1 more entry is, too\.$/);
		assert.deepEqual(fixed(text), [text.replace("15:10", "14:10").replace("16:10", "15:10")]);
	});

	test("offers no fix where the day would change and is not shown", () => {
		const text = `# Disk full on 2026-02-28\n\n## Timeline (UTC)\n\n- 14:10 a ${link}\n`;
		assert.deepEqual([problemsIn(text).length, fixed(text)], [1, []]);
	});

	test("offers no fix for a stamp with markup in it", () => {
		const text = `## Timeline (UTC)\n\n- 2026-03-01 **15:10** a ${link}\n`;
		assert.deepEqual([problemsIn(text).length, fixed(text)], [1, []]);
	});

	const silent = [
		["the message’s own time", `- 2026-03-01 14:10 a ${link}`],
		["a minute before it", `- 2026-03-01 14:09 a ${link}`],
		["some minutes more or less", `- 2026-03-01 14:23 a ${link}`],
		["hours and minutes", `- 2026-03-01 16:23 a ${link}`],
		["several links", `- 2026-03-01 16:10 a ${link} ${later}`],
		["a range", `- 2026-03-01 15:10 - 15:20 a ${link}`],
		["a day without a time", `- 2026-03-02 a ${link}`],
		["a dashboard", "- 2026-03-01 15:00 a https://acorn.dev/d?from=1772373600000&to=1772377200000"],
	] as const;
	for (const [what, entry] of silent) {
		test(`lets ${what} be`, () =>
			assert.deepEqual(problemsIn(`## Timeline (UTC)\n\n${entry}\n`), []));
	}

	test("lets times be whose zone is not known", () => {
		assert.deepEqual(problemsIn(`## Timeline\n\n- 2026-03-01 15:10 a ${link}\n`), []);
	});
});

function problemsIn(text: string) {
	const context = { template: templateById("classic"), today: undefined };
	return [...linkTimeMismatch.check(parseReport(text), context)];
}

/** What each fix makes of `text`. */
function fixed(text: string): string[] {
	const fixes = problemsIn(text).flatMap(({ fixes = [] }) => fixes);
	return fixes.map(({ edits }) => applyEdits(text, edits));
}
