import { elapsed } from "./elapsed.ts";
import type { Report } from "./report.ts";
import { sortKey } from "./timestamp-resolve.ts";

/**
 * True when some two entries of the timeline are `least` to `most` milliseconds apart: whoever wrote such a length
 * may have measured from the one to the other.
 */
export function hasLength({ timeline }: Report, least: number, most: number): boolean {
	const moments = timeline.entries.flatMap(({ timestamp }) => [
		...(timestamp.start?.time ? [timestamp.start] : []),
		...(timestamp.end?.time ? [timestamp.end] : []),
	]);
	const [first] = moments;
	if (!first) return false;

	const offsets = moments
		.flatMap((moment) => elapsed(first, moment) ?? sortKey(moment) ?? [])
		.toSorted((a, b) => a - b);
	let to = 0;
	return offsets.some((from) => {
		while (to < offsets.length && (offsets[to] ?? 0) - from < least) to++;
		return to < offsets.length && (offsets[to] ?? 0) - from <= most;
	});
}
