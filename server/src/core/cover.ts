import { firstIndex } from "./first-index.ts";
import type { Span } from "./text.ts";

/** Says of an offset whether it lies in one of `spans`, their ends left out; there may be thousands. */
export function cover(spans: readonly Span[]): (offset: number) => boolean {
	if (spans.length <= few) return (offset) => isInOne(spans, offset);

	const sorted = spans.toSorted((a, b) => a.start - b.start);
	let end = -1;
	// How far those reach that begin no later.
	const reach = sorted.map((span) => {
		end = Math.max(end, span.end);
		return end;
	});
	return (offset) => {
		const behind = firstIndex(sorted, ({ start }) => start > offset);
		return offset < (reach[behind - 1] ?? -1);
	};
}

/** So many are sooner gone through than searched. */
const few = 8;

/** A loop, as it is asked of thousands of entries at each keystroke. */
function isInOne(spans: readonly Span[], offset: number): boolean {
	for (const { start, end } of spans) {
		if (start <= offset && offset < end) return true;
	}
	return false;
}
