import { latest } from "./latest.ts";
import type { Entry, Milestone, Timeline } from "./report.ts";
import type { Moment } from "./timestamp.ts";

/** What is asked of all entries of a timeline, by several rules. */
export interface TimelineTraits {
	/** None is like `25:10`. */
	readonly areReadable: boolean;
	/** Of each it is known when it was, wherever one is. */
	readonly haveInstants: boolean;
	/** In which their times are, as written. */
	readonly zones: ReadonlySet<string>;
	/** What they mark. */
	readonly milestones: ReadonlySet<Milestone>;
	/** Those that mark something and have a time. */
	readonly marked: readonly Entry[];
	/** How many have a time, and how many of those have words. */
	readonly timed: number;
	readonly told: number;
}

/**
 * All of it in one pass: of thousands of entries that takes less time than to go through them for each of the rules,
 * as they are more than a processor has at hand.
 */
export const timelineTraits = latest(({ entries }: Timeline): TimelineTraits => {
	const seen = { readable: 0, instants: 0, timed: 0, told: 0 };
	const zones = new Set<string>();
	const milestones = new Set<Milestone>();
	const marked: Entry[] = [];
	for (const entry of entries) {
		const { milestone, timestamp } = entry;
		if (milestone) milestones.add(milestone);
		if (timestamp.start) see(entry, timestamp.start, seen);
		if (timestamp.start?.zone) zones.add(timestamp.start.zone);
		if (milestone && timestamp.start?.time) marked.push(entry);
	}
	return {
		areReadable: seen.readable === entries.length,
		haveInstants: seen.instants === entries.length,
		...{ zones, milestones, marked, timed: seen.timed, told: seen.told },
	};
});

interface Seen {
	readable: number;
	instants: number;
	timed: number;
	told: number;
}

function see({ text }: Entry, { time, instant }: Moment, seen: Seen): void {
	seen.readable++;
	if (instant !== undefined) seen.instants++;
	if (time) seen.timed++;
	if (time && text !== "") seen.told++;
}
