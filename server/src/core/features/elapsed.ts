import type { Entry, Report } from "../report.ts";
import type { Moment } from "../timestamp.ts";
import { sortKey } from "../timestamp-resolve.ts";
import { elapsedWords } from "./elapsed-words.ts";

/**
 * How long after the first entry `moment` is, as people say it: `+12 min`, `-1 h`.
 *
 * @returns `undefined` for the first entry's own moment, and where the two cannot be compared.
 */
export function elapsedSinceFirst(report: Report, moment: Moment | undefined): string | undefined {
	const first = firstOf(report)?.timestamp.start;
	const minutes = first && moment && minutesBetween(first, moment);
	if (minutes === undefined || Math.round(minutes) === 0) return undefined;
	return `${minutes < 0 ? "-" : "+"}${elapsedWords(Math.abs(minutes))}`;
}

/** The entry that is first in time: the last one of a newest-first timeline. */
function firstOf({ timeline: { entries, order } }: Report): Entry | undefined {
	const isTimed = ({ timestamp }: Entry) => timestamp.start?.time !== undefined;
	return order === "descending" ? entries.findLast(isTimed) : entries.find(isTimed);
}

/** By instants, else by what the clocks show: where both have a day or neither has, and no two zones are named. */
function minutesBetween(from: Moment, to: Moment): number | undefined {
	if (!from.time || !to.time) return undefined;
	if (from.instant !== undefined && to.instant !== undefined) {
		return (to.instant - from.instant) / 60_000;
	}
	const isOneZone = from.zone === to.zone || !from.zone || !to.zone;
	if (!isOneZone || (from.date === undefined) !== (to.date === undefined)) return undefined;

	const [start, end] = [from, to].map((moment) => sortKey({ ...moment, instant: undefined }));
	return start === undefined || end === undefined ? undefined : (end - start) / 60_000;
}
