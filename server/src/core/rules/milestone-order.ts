import { markedEntry } from "../marked-entry.ts";
import { between } from "../metrics.ts";
import { milestoneWords } from "../milestone.ts";
import type { Entry, Milestone, Report } from "../report.ts";
import type { Problem, Rule } from "../rule.ts";

export const milestoneOrder: Rule = {
	id: "milestone-order",
	severity: "info",
	summary: "Milestones follow each other as they can: what is resolved was detected before.",
	why: `A milestone at an impossible place is mostly a slip in a date, and every metric that is reckoned from it is wrong.
An alert may come before the impact, and an incident may be declared after it was mitigated; nothing is said of these.

On 212 real reports: 5 findings in 5 reports, 4 of them right; the fifth may be an incident that was declared when it was over.`,
	examples: [
		{
			bad: "## Timeline (UTC)\n\n- 2026-03-12 09:10 **[detected]** Disk full\n- 2026-03-12 09:40 **[mitigated]** Old logs deleted\n- <|2026-03-02 10:00|> **[resolved]** Disk replaced\n",
			says: "Let `resolved` come after `mitigated`: `2026-03-02 10:00` is earlier than `2026-03-12 09:40`.",
			good: "## Timeline (UTC)\n\n- 2026-03-12 09:10 **[detected]** Disk full\n- 2026-03-12 09:40 **[mitigated]** Old logs deleted\n- 2026-03-12 10:00 **[resolved]** Disk replaced\n",
		},
	],
	*check(report) {
		for (const { milestone, after } of order) {
			const entry = markedEntry(report, milestone);
			const problem = entry && misplaced(report, entry, { milestone, after });
			if (problem) yield problem;
		}
	},
};

/** What cannot come before what, the nearest first. */
const order: readonly { readonly milestone: Milestone; readonly after: readonly Milestone[] }[] = [
	{ milestone: "acknowledged", after: ["detected"] },
	{ milestone: "declared", after: ["detected"] },
	{ milestone: "mitigated", after: ["detected", "impactStart"] },
	{
		milestone: "resolved",
		after: ["mitigated", "declared", "acknowledged", "detected", "impactStart"],
	},
	{ milestone: "impactEnd", after: ["impactStart"] },
];

function misplaced(
	report: Report,
	entry: Entry,
	{ milestone, after }: (typeof order)[number],
): Problem | undefined {
	for (const name of after) {
		const other = markedEntry(report, name);
		const isVague = entry.timestamp.approximate || other?.timestamp.approximate;
		const gap = other && between(other, entry);
		if (!other || isVague || gap === undefined || gap >= 0) continue;

		const [own, compared] = [entry.timestamp.raw, other.timestamp.raw];
		return {
			span: entry.timestamp.span,
			message: `Let \`${milestoneWords(milestone)}\` come after \`${milestoneWords(name)}\`: \`${own}\` is earlier than \`${compared}\`.`,
			related: [{ span: other.timestamp.span, message: `marked “${milestoneWords(name)}”` }],
		};
	}
	return undefined;
}
