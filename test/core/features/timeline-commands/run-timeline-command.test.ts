import assert from "node:assert/strict";
import { runTimelineCommand } from "../../../../server/src/core/features/timeline-commands/run-timeline-command.ts";
import type { TimelineCommand } from "../../../../server/src/core/features/timeline-commands/timeline-command.ts";
import { isRefusal } from "../../../../server/src/core/outcome.ts";
import { parseReport } from "../../../../server/src/core/parse.ts";
import { templateById } from "../../../../server/src/core/templates.ts";
import { applyEdits } from "../../../../server/src/core/text.ts";
import { readMarks } from "../../../support/marked-text.ts";

const report = "## Timeline\n\n- 2026-03-01 23:50 UTC – b<|>\n- 2026-03-01 23:40 UTC – a\n";

suite("runTimelineCommand", () => {
	for (const [command, expected] of [
		[{ name: "sort" }, /a\n.*b\n$/],
		[{ name: "convert", zone: "CET", keepOriginal: false }, /2026-03-02 00:50 CET/],
		[{ name: "addDates" }, /has its date already/],
		[{ name: "asTable" }, /\| Time \(UTC\) {2} *\| Event \|/],
		[{ name: "asBullets" }, /no table/],
		[{ name: "markMilestone", milestone: "resolved" }, /\*\*\[resolved\]\*\* b/],
		[{ name: "insertNow" }, /- 2026-03-02 08:00 UTC – \n/],
	] as const) {
		test(`runs ${command.name}`, () => assert.match(ran(command, report), expected));
	}

	test("puts the caret where the words of a new entry begin", () => {
		const outcome = outcomeOf({ name: "insertNow" }, report);
		assert.ok("caret" in outcome && outcome.caret !== undefined);
		assert.match(ran({ name: "insertNow" }, report).slice(0, outcome.caret), /08:00 UTC – $/);
	});

	test("inserts nothing where no place is found", () =>
		assert.match(ran({ name: "insertNow" }, "# Disk full\n\n<!-- open"), /No place was found/));

	test("marks nothing where no caret is", () => {
		assert.match(
			ran({ name: "markMilestone", milestone: "resolved" }, report.replace("<|>", "")),
			/caret/,
		);
	});
});

function outcomeOf(command: TimelineCommand, marked: string) {
	const { text, offsets } = readMarks(marked);
	return runTimelineCommand(parseReport(text), command, {
		again: parseReport,
		now: Date.UTC(2026, 2, 2, 8),
		today: { year: 2026, month: 3, day: 2 },
		viewerTimeZone: "UTC",
		template: templateById("classic"),
		offset: offsets[0],
	});
}

function ran(command: TimelineCommand, marked: string): string {
	const outcome = outcomeOf(command, marked);
	return isRefusal(outcome) ? outcome.refused : applyEdits(readMarks(marked).text, outcome.edits);
}
