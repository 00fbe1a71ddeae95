import { milestones, milestoneWords } from "../core/milestone.ts";
import type { Report } from "../core/report.ts";
import type { TimelineFactsResult } from "./messages.ts";
import type { OpenReport } from "./session.ts";

/** What there is to choose from in a timeline. */
export function toTimelineFacts({ report, document }: OpenReport): TimelineFactsResult {
	const { entries } = report.timeline;
	return {
		zones: zonesIn(report),
		entries: entries.map(({ timestamp, text }) => ({
			timestamp: timestamp.raw,
			text,
			position: document.positionAt(timestamp.span.start),
		})),
		milestones: milestones.map((id) => {
			const marked = entries.find((it) => it.milestone === id && it.milestoneFrom !== "words");
			return { id, name: milestoneWords(id), at: marked?.timestamp.raw ?? "" };
		}),
	};
}

/** As written, the commonest first; last the one that is stated and that no entry names. */
function zonesIn({ timeline }: Report): string[] {
	const counts = new Map<string, number>();
	const stated = timeline.timeZone ? [timeline.timeZone.text] : [];
	const written = timeline.entries.flatMap(({ timestamp }) => timestamp.start?.zone ?? []);
	for (const zone of [...written, ...stated]) counts.set(zone, (counts.get(zone) ?? 0) + 1);
	return [...counts].toSorted((a, b) => b[1] - a[1]).map(([zone]) => zone);
}
