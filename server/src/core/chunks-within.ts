import type { PlacedChunk } from "./chunks.ts";
import { firstIndex } from "./first-index.ts";
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
