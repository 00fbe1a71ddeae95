import assert from "node:assert/strict";
import { parseReport } from "../../../server/src/core/parse.ts";
import { durationMismatch } from "../../../server/src/core/rules/duration-mismatch.ts";
import { templateById } from "../../../server/src/core/templates.ts";
import { applyEdits, slice } from "../../../server/src/core/text.ts";

const timeline =
	"## Timeline (UTC)\n\n- 14:54 [impact start] Fails\n- 15:10 Old index\n- 15:36 [mitigated]\n- 16:00 [impact end] Works\n";

suite("rule duration-mismatch, further", () => {
	for (const line of [
		"It lasted 1 h 7 min (17:02 – 18:09 UTC).",
		"It lasted 1 h 8 min (17:02 – 18:09 UTC).",
		"It lasted about an hour (17:02 – 18:09 UTC).",
		"It lasted about 1 hour (17:02 – 18:09 UTC).",
		"It lasted 60 minutes (17:02 – 18:06 UTC).",
		"From 23:50 to 00:20 UTC, 30 minutes, nobody could pay.",
		"It lasted 2 hours, from 2026-03-01 23:30 UTC to 2026-03-02 01:30 UTC.",
		"We answer within 30 minutes (09:00 – 17:00).",
		"- **Time to resolve**: 7h (during support hours 10:00–17:00)",
		"It was planned to take 2 hours (17:02 – 18:09 UTC).",
		"Down for 20 minutes from 10:00 to 10:05 and from 11:00 to 11:15.",
		"The cache keeps entries for 30 seconds; it was full from 10:00 to 12:00.",
		"It lasted 4 hours, from 10:00 to 2:00 PM.",
		"It lasted 3 hours, from 11:00 to 2:00.",
		"It lasted `9 min` (17:02 – 18:09 UTC).",
		"It lasted “9 min” (17:02 – 18:09 UTC).",
		"> It lasted 9 min (17:02 – 18:09 UTC).",
		"It lasted 10 to 15 minutes (17:02 – 18:09 UTC).",
	])
		test(`lets be: ${line}`, () => check(`## Issue Summary\n\n${line}\n`, []));

	for (const [line, wanted] of [
		["It lasted 9 min (17:02 – 18:09 UTC).", "67 min"],
		[
			"Between 22:10 on 2026-02-26 and 09:24 on 2026-02-27, 10 h 14 min, it was lost.",
			"11 h 14 min",
		],
		["- **Duration:** 52 minutes, from 10:14 AM to 11:16 AM PDT", "62 minutes"],
		[
			"| Duration | 9 min (17:02 – 18:09) |\n|---|---|\n| Duration | 9 min (17:02 – 18:09) |",
			"67 min",
		],
		["From 16:58 to 18:46 UTC, 2h 48m,\nthe API was slow.", "1h 48m"],
	] as const)
		test(`finds and mends: ${JSON.stringify(line)}`, () =>
			check(`## Issue Summary\n\n${line}\n`, [wanted]));

	test("compares with a start and an end in the lines beside it", () =>
		check("- Start: 2026-03-01 10:00 UTC\n- End: 2026-03-01 11:30 UTC\n- Duration: 45 minutes\n", [
			"90 minutes",
		]));
	test("compares front matter with the timeline", () =>
		check(`---\nduration: 96m\n---\n\n${timeline}`, ["66m"]));
	test("lets be what lies between two other entries", () =>
		check(`**Duration:** 42 minutes\n\n${timeline}`, []));
	test("lets be what is said of a cause, a task or an entry", () =>
		check(
			`${timeline}- 16:10 The outage lasted 9 min\n\n## Root Cause\n\nIt was down for 9 min.\n\n## Action Items\n\n- Keep the outage of 9 min\n`,
			[],
		));
	test("lets be a length where the timeline marks no end", () =>
		check("**Duration:** 9 minutes\n\n## Timeline\n\n- 14:54 OUTAGE BEGINS\n- 15:10 Look\n", []));
});

/** What the fixes put. */
function check(text: string, wanted: readonly string[]) {
	const report = parseReport(text);
	const context = { template: templateById("classic"), today: undefined };
	const found = [...durationMismatch.check(report, context)];
	assert.deepEqual(
		found.map(({ fixes }) => fixes?.[0]?.edits[0]?.newText),
		wanted,
	);
	for (const { fixes = [] } of found) {
		const [edit] = fixes[0]?.edits ?? [];
		assert.ok(edit && slice(text, edit.span) !== edit.newText);
		assert.deepEqual(
			[...durationMismatch.check(parseReport(applyEdits(text, [edit])), context)],
			[],
		);
	}
}
