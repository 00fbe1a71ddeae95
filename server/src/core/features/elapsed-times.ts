import { elapsed } from "../elapsed.ts";
import { placedEntries } from "../entry-order.ts";
import { latest } from "../latest.ts";
import type { Entry, Report } from "../report.ts";
import { type TimelineStart, timelineStart } from "./timeline-start.ts";

/** Milliseconds, negative before the start of the timeline; `undefined` for an entry of which that cannot be told. */
export type ElapsedTime = (entry: Entry) => number | undefined;

/** Tells of each entry of a report how long after the start of the timeline it was. */
export const elapsedTimes = latest((report: Report): ElapsedTime => {
	const start = timelineStart(report);
	if (!start) return () => undefined;
	return start.moment.date ? byMoments(start) : byClocks(report, start);
});

function byMoments({ moment: from }: TimelineStart): ElapsedTime {
	return ({ timestamp: { start } }) => start && elapsed(from, start);
}

/** Without a date the order of the entries tells where midnight is: `23:50`, then `00:10`. */
function byClocks(report: Report, { entry: first, moment }: TimelineStart): ElapsedTime {
	const direction = report.timeline.order === "descending" ? -1 : 1;
	const times = new Map(
		placedEntries(report).flatMap((group) => {
			const from = group.find(({ entry }) => entry === first)?.key;
			if (from === undefined) return [];
			return group
				.filter(({ entry }) => entry.timestamp.start?.zone === moment.zone)
				.map(({ entry, key }) => [entry, direction * (key - from)] as const);
		}),
	);
	return (entry) => times.get(entry);
}
