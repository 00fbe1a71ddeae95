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
	readonly zones: ReadonlySet<string>;
	readonly milestones: ReadonlySet<Milestone>;
	/** Which of them mark something, from 0. */
	readonly marked: readonly number[];
}

/** What is asked of an entry, wherever it stands. */
export interface Told extends Pick<Entry, "milestone" | "text"> {
	readonly start: Moment | undefined;
}

/** All of it in one pass: to go through thousands of entries for each of the rules takes longer. */
export function runTraits(entries: readonly Told[]): RunTraits {
	const seen = { ...nothing, count: entries.length };
	const zones = new Set<string>();
	const milestones = new Set<Milestone>();
	const marked: number[] = [];
	entries.forEach(({ milestone, text, start }, index) => {
		if (milestone) milestones.add(milestone);
		if (milestone) marked.push(index);
		if (start?.zone) zones.add(start.zone);
		if (start) see(start, text, seen);
	});
	return { ...seen, zones, milestones, marked };
}

const nothing = { count: 0, readable: 0, instants: 0, timed: 0, told: 0 };

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
	const milestones = new Set<Milestone>();
	const marked: Entry[] = [];
	for (const { entries, traits } of runs) {
		seen.count += traits.count;
		seen.readable += traits.readable;
		seen.instants += traits.instants;
		seen.timed += traits.timed;
		seen.told += traits.told;
		for (const zone of traits.zones) zones.add(zone);
		for (const milestone of traits.milestones) milestones.add(milestone);
		for (const index of traits.marked) marked.push(...entries.slice(index, index + 1));
	}
	const { count, readable, instants, timed, told } = seen;
	const areReadable = readable === count;
	return { areReadable, haveInstants: instants === count, zones, milestones, marked, timed, told };
}
