import type { Entry, Milestone, Report } from "./report.ts";

/**
 * The entry that counts for `milestone`, among those with a time.
 *
 * A tag beats a column or label, which beats words. Of several the first in time counts, and the last for the two that
 * end an incident: what was resolved at ten and broke again was resolved when it stayed so.
 */
export function markedEntry({ timeline }: Report, milestone: Milestone): Entry | undefined {
	const all = timeline.traits.marked.filter(
		(entry) => entry.milestone === milestone && entry.timestamp.start?.time,
	);
	const source = sources.find((it) => all.some(({ milestoneFrom }) => milestoneFrom === it));
	const marked = all.filter(({ milestoneFrom }) => milestoneFrom === source);
	const isLast = milestone === "resolved" || milestone === "impactEnd";
	return marked.at(isLast === (timeline.order === "descending") ? 0 : -1);
}

const sources = ["tag", "column", "words"] as const;
