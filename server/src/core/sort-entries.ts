import type { PlacedEntry } from "./entry-order.ts";
import type { Report } from "./report.ts";
import { type Edit, slice } from "./text.ts";
import { isInferred } from "./timestamp.ts";

/**
 * The edits that bring `placed` into the order of their keys; entries move whole, byte for byte, what stands between them stays.
 *
 * @returns `undefined` where entries cannot change places without changing what they say: other text stands between them,
 * a number or a heading belongs to them, or one lends its date to the next.
 */
export function sortEntries(report: Report, placed: readonly PlacedEntry[]): Edit[] | undefined {
	const sorted = placed.toSorted((a, b) => a.key - b.key);
	const changed = placed.flatMap((it, index) => (it === sorted[index] ? [] : [index]));
	const [first, last] = [changed.at(0), changed.at(-1)];
	if (first === undefined || last === undefined) return undefined;

	const before = placed.slice(first, last + 1);
	const after = sorted.slice(first, last + 1);
	const neighbours = report.timeline.entries.filter(
		({ span }) =>
			span.start >= (before[0]?.entry.span.start ?? 0) &&
			span.end <= (before.at(-1)?.entry.span.end ?? 0),
	);
	const isMovable = neighbours.length === before.length && isRun(report.text, before);
	if (!isMovable || !keepDates(before)) return undefined;

	return before.flatMap(({ entry }, index) => {
		const other = after[index]?.entry ?? entry;
		return other === entry ? [] : [{ span: entry.span, newText: slice(report.text, other.span) }];
	});
}

function isRun(text: string, placed: readonly PlacedEntry[]): boolean {
	return placed.every(({ entry }, index) => {
		if (entry.container === "heading" || entry.container === "ordered") return false;

		const above = placed[index - 1]?.entry;
		if (!above) return true;
		const between = text.slice(above.span.end, entry.span.start);
		return (
			above.container === entry.container &&
			above.span.end <= entry.span.start &&
			/^(?:\s|<br\s*\/?>|\\(?=[\r\n]))*$/.test(between)
		);
	});
}

/** All state their date, or all take one and the same. */
function keepDates(placed: readonly PlacedEntry[]): boolean {
	const stamps = placed.map(({ entry }) => entry.timestamp);
	const inferring = stamps.filter((stamp) => isInferred(stamp, "date"));
	if (inferring.length === 0) return true;

	const days = new Set(stamps.map(({ start }) => JSON.stringify(start?.date)));
	return inferring.length === stamps.length && days.size === 1;
}
