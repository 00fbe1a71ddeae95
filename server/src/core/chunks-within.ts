import type { PlacedChunk } from "./chunks.ts";
import type { Span } from "./text.ts";

/** The chunks of which some part lies in `span`, found by halves: a long report has thousands. */
export function chunksWithin(
	chunks: readonly PlacedChunk[],
	{ start, end }: Span,
): readonly PlacedChunk[] {
	const from = firstIndex(chunks, (it) => it.start + it.chunk.text.length > start);
	const to = firstIndex(chunks, (it) => it.start >= end);
	return chunks.slice(from, Math.max(from, to));
}

/** Where the chunks begin of which `isBehind` holds: it holds of none before, and of all behind. */
function firstIndex(
	chunks: readonly PlacedChunk[],
	isBehind: (placed: PlacedChunk) => boolean,
): number {
	let [low, high] = [0, chunks.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (chunks.slice(middle, middle + 1).some(isBehind)) high = middle;
		else low = middle + 1;
	}
	return low;
}
