import { markedEntry } from "../marked-entry.ts";
import type { Entry, Report } from "../report.ts";
import type { Moment } from "../timestamp.ts";

/** What the times of a timeline are counted from. */
export interface TimelineStart {
	readonly entry: Entry;
	readonly moment: Moment;
	/** `impact start`, or `the first entry` where none is marked. */
	readonly name: string;
}

/** The start of the impact, else the entry that is first in time; `undefined` when no entry has a time. */
export function timelineStart(report: Report): TimelineStart | undefined {
	const marked = markedEntry(report, "impactStart");
	const entry = marked ?? firstTimed(report);
	const moment = entry?.timestamp.start;
	return entry && moment && { entry, moment, name: marked ? "impact start" : "the first entry" };
}

/** The last one of a newest-first timeline. */
function firstTimed({ timeline: { entries, order } }: Report): Entry | undefined {
	const isTimed = ({ timestamp }: Entry) => timestamp.start?.time !== undefined;
	return order === "descending" ? entries.findLast(isTimed) : entries.find(isTimed);
}
