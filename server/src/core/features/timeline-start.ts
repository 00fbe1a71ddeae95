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
export function timelineStart({ timeline }: Report): TimelineStart | undefined {
	const { order } = timeline;
	const timed = timeline.entries.filter(({ timestamp }) => timestamp.start?.time !== undefined);
	const marked = timed.find(({ milestone }) => milestone === "impactStart");
	const entry = marked ?? (order === "descending" ? timed.at(-1) : timed[0]);
	const moment = entry?.timestamp.start;
	return entry && moment && { entry, moment, name: marked ? "impact start" : "the first entry" };
}
