import type { Entry, Report } from "./report.ts";
import type { Moment, PlainTime } from "./timestamp.ts";

/** How a changed text is read: who rewrites a timeline reads the result, and refuses what would say something else. */
export interface Reader {
	/** The report that another text would be, all else being the same. */
	again(text: string): Report;
}

/**
 * Which of `expected`, by their index, `report` understands otherwise; it should have these entries in this order.
 * All of them when it has more or fewer.
 */
export function misreadEntries(expected: readonly Entry[], report: Report): number[] {
	const found = report.timeline.entries;
	const all = [...expected.keys()];
	if (found.length !== expected.length) return all;
	return all.filter((index) => !isSame(expected[index], found[index]));
}

function isSame(one: Entry | undefined, other: Entry | undefined): boolean {
	return (
		words(one) === words(other) &&
		one?.milestone === other?.milestone &&
		isSameMoment(one?.timestamp.start, other?.timestamp.start) &&
		isSameMoment(one?.timestamp.end, other?.timestamp.end)
	);
}

/** Of an entry whose time stands amidst its words those beside it. */
function words(entry: Entry | undefined): string | undefined {
	return entry?.text.replace(entry.timestamp.raw, "");
}

/** The same instant, or where that is not known the same on the clock. */
export function isSameMoment(one: Moment | undefined, other: Moment | undefined): boolean {
	if (one?.instant !== undefined || other?.instant !== undefined)
		return one?.instant === other?.instant;
	return JSON.stringify(shown(one)) === JSON.stringify(shown(other));
}

function shown(moment: Moment | undefined): unknown {
	return [moment?.date, moment?.time && seconds(moment.time)];
}

function seconds({ hour, minute, second = 0 }: PlainTime): number {
	return (hour * 60 + minute) * 60 + second;
}
