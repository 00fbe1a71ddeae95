import type { PlacedEntry } from "./entry-order.ts";
import { isRefusal } from "./outcome.ts";
import { reorderEntries } from "./reorder-entries.ts";
import type { Entry, Report } from "./report.ts";
import type { Edit } from "./text.ts";
import { isInferred } from "./timestamp.ts";

/**
 * The edits that bring `placed` into the order of their keys, as far as that can be told without reading the result.
 *
 * @returns `undefined` where entries stand in order, cannot change places, or one lends its date to the next.
 */
export function sortEntries(report: Report, placed: readonly PlacedEntry[]): Edit[] | undefined {
	const sorted = reorderEntries(report, placed);
	if (isRefusal(sorted) || sorted.edits.length === 0) return undefined;
	return keepDates([...sorted.moves.keys()]) ? [...sorted.edits] : undefined;
}

/** All state their date, or all take one and the same. */
function keepDates(entries: readonly Entry[]): boolean {
	const stamps = entries.map(({ timestamp }) => timestamp);
	const inferring = stamps.filter((stamp) => isInferred(stamp, "date"));
	if (inferring.length === 0) return true;

	const days = new Set(stamps.map(({ start }) => JSON.stringify(start?.date)));
	return inferring.length === stamps.length && days.size === 1;
}
