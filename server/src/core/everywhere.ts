import type { Chunk, PlacedChunk } from "./chunks.ts";
import { perChunk } from "./per-chunk.ts";
import { perStretch } from "./per-stretch.ts";
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
	let last: readonly Answered<Item>[] = [];
	return (chunks) => {
		const stretches = stretchesOf(chunks);
		const by = stretches.length - last.length;
		last = stretches.map(({ start, stretch }, index) => {
			// Most stand before or behind what changed: to find them there is quicker than to look them up.
			const [before, behind] = [last[index], last[index - by]];
			const same = before?.stretch === stretch ? before : behind;
			const answer = same?.stretch === stretch ? same.answer : inStretch(stretch);
			return { start, stretch, answer };
		});
		const all: Found<Item>[] = [];
		for (const { start, answer } of last) {
			for (const found of answer(start)) all.push(found);
		}
		return all;
	};
}

interface Answered<Item> extends PlacedStretch {
	readonly answer: (start: number) => readonly Found<Item>[];
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
		for (const { start, stretch } of stretchesOf(chunks)) {
			const [first] = inStretch(stretch)(start);
			if (first) return first;
		}
		return undefined;
	};
}

/** What is found in a stretch that stands somewhere; as it was, if it stands there still. */
function askedOfStretches<Item>(
	ask: (chunk: Chunk) => readonly Item[],
): (stretch: Stretch) => (start: number) => readonly Found<Item>[] {
	const askOnce = perChunk(ask);
	return perStretch(({ chunks }) => {
		const found: Found<Item>[] = [];
		for (const { start, chunk } of chunks) {
			for (const item of askOnce(chunk)) found.push({ start, item });
		}
		let last = { at: 0, placed: found };
		return (at) => {
			if (last.at !== at)
				last = { at, placed: found.map(({ start, item }) => ({ start: start + at, item })) };
			return last.placed;
		};
	});
}
