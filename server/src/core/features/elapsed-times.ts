import { elapsed } from "../elapsed.ts";
import { placedEntries } from "../entry-order.ts";
import { latest } from "../latest.ts";
import type { Entry, Report } from "../report.ts";
import { type TimelineStart, timelineStart } from "./timeline-start.ts";

/** How many milliseconds after the start of the timeline each entry was, as far as that can be told; negative before it. */
export const elapsedTimes = latest((report: Report): ReadonlyMap<Entry, number> => {
	const start = timelineStart(report);
	if (!start) return new Map();
	return start.moment.date ? byMoments(report, start) : byClocks(report, start);
});

function byMoments({ timeline }: Report, { moment: from }: TimelineStart): Map<Entry, number> {
	return new Map(
		timeline.entries.flatMap((entry) => {
			const { start } = entry.timestamp;
			const milliseconds = start && elapsed(from, start);
			return milliseconds === undefined ? [] : [[entry, milliseconds] as const];
		}),
	);
}

/** Without a date the order of the entries tells where midnight is: `23:50`, then `00:10`. */
function byClocks(report: Report, { entry: first, moment }: TimelineStart): Map<Entry, number> {
	const direction = report.timeline.order === "descending" ? -1 : 1;
	return new Map(
		placedEntries(report).flatMap((group) => {
			const from = group.find(({ entry }) => entry === first)?.key;
			if (from === undefined) return [];
			return group
				.filter(({ entry }) => entry.timestamp.start?.zone === moment.zone)
				.map(({ entry, key }) => [entry, direction * (key - from)] as const);
		}),
	);
}
