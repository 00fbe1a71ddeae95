import type { Entry, Milestone, TimelineTraits } from "./report.ts";
import type { Moment } from "./timestamp.ts";

/** The same of a run of neighbouring entries. */
export interface RunTraits {
	readonly count: number;
	/** How many can be read, of how many it is known when they were, how many have a time, and how many of those have words. */
	readonly readable: number;
	readonly instants: number;
	readonly timed: number;
	readonly told: number;
	/** How many take their day from elsewhere. */
	readonly undated: number;
	readonly zones: ReadonlySet<string>;
	readonly containers: ReadonlySet<Entry["container"]>;
	readonly milestones: ReadonlySet<Milestone>;
	/** Which of them mark something, from 0. */
	readonly marked: readonly number[];
}

/** What is asked of an entry, wherever it stands. */
export interface Told extends Pick<Entry, "milestone" | "text" | "container"> {
	readonly start: Moment | undefined;
	readonly takesDay: boolean;
}

/** All of it in one pass: to go through thousands of entries for each of the rules takes longer. */
export function runTraits(entries: readonly Told[]): RunTraits {
	const seen = { ...nothing, count: entries.length };
	const zones = new Set<string>();
	const containers = new Set<Entry["container"]>();
	const milestones = new Set<Milestone>();
	const marked: number[] = [];
	entries.forEach(({ milestone, text, container, start, takesDay }, index) => {
		containers.add(container);
		if (takesDay) seen.undated++;
		if (milestone) milestones.add(milestone);
		if (milestone) marked.push(index);
		if (start?.zone) zones.add(start.zone);
		if (start) see(start, text, seen);
	});
	return { ...seen, zones, containers, milestones, marked };
}

const nothing = { count: 0, readable: 0, instants: 0, timed: 0, told: 0, undated: 0 };

function see({ time, instant }: Moment, text: string, seen: typeof nothing): void {
	seen.readable++;
	if (instant !== undefined) seen.instants++;
	if (time) seen.timed++;
	if (time && text !== "") seen.told++;
}

/** One part of a timeline. */
export interface Run {
	readonly entries: readonly Entry[];
	readonly traits: RunTraits;
}

/** What is asked of all entries of a timeline, by several rules: told run by run, as few of them change at a keystroke. */
export function timelineTraits(runs: readonly Run[]): TimelineTraits {
	const seen = { ...nothing };
	const zones = new Set<string>();
	const containers = new Set<Entry["container"]>();
	const milestones = new Set<Milestone>();
	const marked: Entry[] = [];
	for (const { entries, traits } of runs) {
		seen.count += traits.count;
		seen.readable += traits.readable;
		seen.instants += traits.instants;
		seen.timed += traits.timed;
		seen.told += traits.told;
		seen.undated += traits.undated;
		for (const container of traits.containers) containers.add(container);
		for (const zone of traits.zones) zones.add(zone);
		for (const milestone of traits.milestones) milestones.add(milestone);
		for (const index of traits.marked) marked.push(...entries.slice(index, index + 1));
	}
	const { count, readable, instants, timed, told, undated } = seen;
	return {
		...{ areReadable: readable === count, haveInstants: instants === count, takeDays: undated > 0 },
		...{ zones, containers, milestones, marked, timed, told },
	};
}
