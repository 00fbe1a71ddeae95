import type { Chunk, PlacedChunk } from "./chunks.ts";
import { perChunk } from "./per-chunk.ts";
import { remembered } from "./remembered.ts";
import { type PlacedStretch, type Stretch, stretchesOf } from "./stretches.ts";

/** What was found in a chunk, relative to it, and where the chunk stands in the document. */
export interface Found<Item> {
	readonly start: number;
	readonly item: Item;
}

/**
 * Ask a question of all chunks of a document: the answers are kept as long as the chunks, as by `perChunk`.
 * @returns All answers in document order. To ask again after an edit costs as much as was changed, and as there are answers.
 */
export function everywhere<Item>(
	ask: (chunk: Chunk) => readonly Item[],
): (chunks: readonly PlacedChunk[]) => readonly Found<Item>[] {
	const inStretch = askedOfStretches(ask);
	return (chunks) => {
		const all: Found<Item>[] = [];
		for (const placed of stretchesOf(chunks)) {
			for (const { start, item } of inStretch(placed.stretch)) {
				all.push({ start: placed.start + start, item });
			}
		}
		return all;
	};
}

/** The same, where the first answer alone is wanted: what stands far behind it is not asked. */
export function somewhere<Item>(
	ask: (chunk: Chunk) => Item | undefined,
): (chunks: readonly PlacedChunk[]) => Found<Item> | undefined {
	const inStretch = askedOfStretches((chunk) => {
		const item = ask(chunk);
		return item === undefined ? [] : [item];
	});
	return (chunks) => {
		const found = ({ stretch }: PlacedStretch) => inStretch(stretch).length > 0;
		const placed = stretchesOf(chunks).find(found);
		const [first] = placed ? inStretch(placed.stretch) : [];
		return placed && first && { start: placed.start + first.start, item: first.item };
	};
}

function askedOfStretches<Item>(
	ask: (chunk: Chunk) => readonly Item[],
): (stretch: Stretch) => readonly Found<Item>[] {
	const askOnce = perChunk(ask);
	return remembered(({ chunks }: Stretch) =>
		chunks.flatMap(({ start, chunk }) => askOnce(chunk).map((item) => ({ start, item }))),
	);
}
