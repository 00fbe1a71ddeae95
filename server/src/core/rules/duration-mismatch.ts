import { agrees } from "../durations.ts";
import { elapsedWords } from "../elapsed-words.ts";
import { type Measured, measured } from "../metrics.ts";
import { replaceDuration } from "../replace-duration.ts";
import type { Report } from "../report.ts";
import type { Problem, Rule } from "../rule.ts";
import { type StatedDuration, statedDurations } from "../stated-durations.ts";
import { isInside, type Span } from "../text.ts";
import { isWrittenLength } from "../written-length.ts";

export const durationMismatch: Rule = {
	id: "duration-mismatch",
	severity: "warning",
	summary: "A stated duration is what the times beside it, or the timeline, give.",
	why: `Readers quote the duration from the summary, and nobody adds up the times again.
Compared is a duration with the start and the end in its own sentence, or with \`Start:\` and \`End:\` beside it; and the length of the impact, in the head or the summary, with the milestones of the timeline.
A minute is let be, and 10 % or half a unit of a round or approximate duration.
Nothing is said of sentences about plans, estimates or office hours, of several ranges in one sentence, and of a length that is found between any two entries of the timeline: who measured otherwise is not wrong.

On 212 real reports: 23 lengths of an impact and 2 starts and ends beside a duration, and no finding; 18 of the lengths are found in the timelines, and where the other 5 stand no timeline marks a start and an end.`,
	examples: [
		{
			bad: "## Issue Summary\n\nCheckout was down for <|1 h 16 min|> (17:02 – 18:09 UTC).\n",
			says: "Write `1 h 7 min` instead of `1 h 16 min`: `17:02 – 18:09 UTC` takes 1 h 07 min.",
			good: "## Issue Summary\n\nCheckout was down for 1 h 7 min (17:02 – 18:09 UTC).\n",
		},
		{
			bad: "- **Duration:** <|96 minutes|>\n\n## Timeline (UTC)\n\n- 14:54 **[impact start]** Searches fail\n- 15:10 Old index is put back\n- 16:00 **[impact end]** Searches work again\n",
			says: "Write `66 minutes` instead of `96 minutes`: the timeline has impact end 16:00 − impact start 14:54.",
			good: "- **Duration:** 66 minutes\n\n## Timeline (UTC)\n\n- 14:54 **[impact start]** Searches fail\n- 15:10 Old index is put back\n- 16:00 **[impact end]** Searches work again\n",
		},
	],
	*check(report) {
		const impact = measured(report).find(({ id }) => id === "impactDuration");
		for (const stated of statedDurations(report)) {
			if (stated.precision === "bound") continue;

			const problem = stated.range
				? besideRange(stated, stated.range)
				: impact && besideTimeline(report, stated, impact);
			if (problem) yield problem;
		}
	},
};

function besideRange(
	stated: StatedDuration,
	{ text, milliseconds }: { readonly text: string; readonly milliseconds: number | undefined },
): Problem | undefined {
	if (milliseconds === undefined || agrees(stated, milliseconds)) return undefined;
	return replaceDuration(
		stated,
		milliseconds,
		`\`${text}\` takes ${elapsedWords(milliseconds / 60_000)}`,
	);
}

/** The impact's own length, in the head or the summary: the causes and the actions tell of other things that lasted. */
function besideTimeline(
	report: Report,
	stated: StatedDuration,
	{ milliseconds, formula }: Measured,
): Problem | undefined {
	const isClaim = stated.measures === "impactDuration" && isAboutAll(report, stated.span);
	if (!isClaim || isWrittenLength(report, stated)) return undefined;
	return replaceDuration(stated, milliseconds, `the timeline has ${formula}`);
}

function isAboutAll({ sections }: Report, span: Span): boolean {
	const around = sections.filter((section) => isInside(span, section.span));
	const kind = around.findLast((section) => section.kind !== undefined)?.kind;
	return kind === undefined || kind === "metadata" || kind === "summary" || kind === "impact";
}
