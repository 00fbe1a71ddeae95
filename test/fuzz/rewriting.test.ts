import assert from "node:assert/strict";
import fc from "fast-check";
import { adaptToTemplate } from "../../server/src/core/adapt-to-template.ts";
import { insertMetrics } from "../../server/src/core/features/insert-metrics.ts";
import { insertRelated } from "../../server/src/core/features/insert-related.ts";
import { tickAction } from "../../server/src/core/features/tick-action.ts";
import { runTimelineCommand } from "../../server/src/core/features/timeline-commands/run-timeline-command.ts";
import { timelineActions } from "../../server/src/core/features/timeline-commands/timeline-actions.ts";
import type { TimelineCommand } from "../../server/src/core/features/timeline-commands/timeline-command.ts";
import { insertIndex } from "../../server/src/core/index-page/insert-index.ts";
import { indexUpdates } from "../../server/src/core/index-page/update-index.ts";
import { createLineIndex } from "../../server/src/core/line-index.ts";
import { milestones } from "../../server/src/core/milestone.ts";
import { isRefusal, type Outcome } from "../../server/src/core/outcome.ts";
import { builtInIds, templateById } from "../../server/src/core/templates.ts";
import { asOtherText, asReport, editBetween } from "../../server/src/core/treat-as.ts";
import { useTemplate } from "../../server/src/core/use-template.ts";
import { anyText } from "./documents.ts";
import { examined } from "./examined.ts";
import { property } from "./property.ts";
import { applied, assertInside } from "./spans.ts";

const placed = fc
	.tuple(anyText, fc.nat())
	.map(([text, at]) => ({ text, at: at % (text.length + 1) }));
const commands: readonly TimelineCommand[] = [
	...(["sort", "addDates", "asTable", "asBullets", "insertNow"] as const).map((name) => ({ name })),
	...["UTC", "Europe/Berlin", "nowhere"].map((zone) => ({
		name: "convert" as const,
		zone,
		keepOriginal: zone === "UTC",
	})),
	...milestones.map((milestone) => ({ name: "markMilestone" as const, milestone })),
];

suite("any text", () => {
	const command = fc.tuple(placed, fc.constantFrom(...commands));
	property(
		"takes each command on its timeline",
		{ of: command, cost: 12 },
		([{ text, at }, it]) => {
			assertOutcome(text, run(text, at, it));
		},
	);

	property("takes the commands that it is offered", { of: placed, cost: 80 }, ({ text, at }) => {
		const { report } = examined(text);
		const whole = { start: 0, end: text.length };
		const offered = [
			...timelineActions(report, { start: at, end: at }, "Europe/Berlin"),
			...timelineActions(report, whole, undefined).slice(0, 3),
		];
		for (const it of offered) assertOutcome(text, run(text, at, it.command));
	});

	property("has its action items ticked, or says why not", { of: anyText, cost: 20 }, (text) => {
		const { report, again } = examined(text);
		const placeOf = createLineIndex(text);
		for (const item of report.actionItems.slice(0, 3)) {
			const { line } = placeOf(item.span.start);
			const ticking = { line, text: item.text, done: !item.done };
			const outcome = tickAction(report, { ...ticking, again: (it) => again(it).report });
			assertOutcome(text, outcome);
		}
	});

	property("takes metrics and links to others", { of: placed, cost: 8 }, ({ text, at }) => {
		const { report } = examined(text);
		const link = { title: "Disk [full]", href: "../2025/disk.md" };
		for (const edit of [
			insertMetrics(report),
			insertRelated(report, link, at),
			insertRelated(report, link),
		]) {
			if (edit) applied(text, [edit]);
		}
	});

	const template = fc.tuple(anyText, fc.constantFrom(...builtInIds));
	property("is brought to any template", { of: template, cost: 8 }, ([text, it]) => {
		const { report } = examined(text);
		const steps = adaptToTemplate(report, templateById(it));
		applied(
			text,
			steps.flatMap(({ edits }) => edits),
		);
		const use = useTemplate(report, it);
		if (use) applied(text, [use]);
	});

	property("is said to be a report, and to be none", { of: anyText, cost: 20 }, (text) => {
		const { report, again } = examined(text);
		const wanted = [asReport(report, (it) => again(it).detection.isReport), asOtherText(report)];
		for (const after of wanted) {
			const edit = editBetween(text, after);
			assert.equal(edit ? applied(text, [edit]) : text, after);
		}
	});

	property("takes an index of reports", { of: anyText, cost: 16 }, (text) => {
		const { report } = examined(text);
		applied(
			text,
			indexUpdates(report, () => []).map(({ edit }) => edit),
		);
		assertOutcome(
			text,
			insertIndex(text, () => []),
		);
	});
});

const now = Date.parse("2026-11-23T12:00:00Z");

function run(text: string, offset: number, command: TimelineCommand): Outcome {
	const { report, again, template, path } = examined(text);
	return runTimelineCommand(report, command, {
		again: (it) => again(it).report,
		now,
		today: { year: 2026, month: 11, day: 23 },
		viewerTimeZone: "Europe/Berlin",
		template,
		path,
		offset,
	});
}

/** A refusal has its reason; edits apply, give a text that is understood, and leave the caret in it. */
function assertOutcome(text: string, outcome: Outcome): void {
	if (isRefusal(outcome)) {
		assert.match(outcome.refused, /\.$/);
		return;
	}
	const after = applied(text, outcome.edits);
	assert(outcome.caret === undefined || outcome.caret <= after.length);
	const { chunks: _, ...model } = examined(after).report;
	assertInside(model, after.length);
}
