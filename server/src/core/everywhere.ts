import type { Chunk, PlacedChunk } from "./chunks.ts";
import { perChunk } from "./per-chunk.ts";
import { createQuestions } from "./questions.ts";
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
	return placedEverywhere(ask, toFound);
}

/**
 * The same, with more beside each answer than where it stands.
 * @param place makes that; what it made is given again as long as the answer stands where it stood.
 */
export function placedEverywhere<Item, Placed extends Found<Item>>(
	ask: (chunk: Chunk) => readonly Item[],
	place: (start: number, item: Item) => Placed,
): (chunks: readonly PlacedChunk[]) => readonly Placed[] {
	const inStretch = askedOfStretches(ask, place);
	let last: readonly Answered<Placed>[] = [];
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
		const all: Placed[] = [];
		for (const { start, answer } of last) {
			for (const found of answer(start)) all.push(found);
		}
		return all;
	};
}

interface Answered<Placed> extends PlacedStretch {
	readonly answer: (start: number) => readonly Placed[];
}

function toFound<Item>(start: number, item: Item): Found<Item> {
	return { start, item };
}

/** The same, where the first answer alone is wanted: what stands far behind it is not asked. */
export function somewhere<Item>(
	ask: (chunk: Chunk) => Item | undefined,
): (chunks: readonly PlacedChunk[]) => Found<Item> | undefined {
	const inStretch = askedOfStretches((chunk) => {
		const item = ask(chunk);
		return item === undefined ? [] : [item];
	}, toFound);
	return (chunks) => {
		for (const { start, stretch } of stretchesOf(chunks)) {
			const [first] = inStretch(stretch)(start);
			if (first) return first;
		}
		return undefined;
	};
}

/** What is found in a stretch that stands somewhere; as it was, if it stands there still. */
function askedOfStretches<Item, Placed extends Found<Item>>(
	ask: (chunk: Chunk) => readonly Item[],
	place: (start: number, item: Item) => Placed,
): (stretch: Stretch) => (start: number) => readonly Placed[] {
	const askOnce = perChunk(ask);
	return perStretch(({ chunks }) => {
		const found: Placed[] = [];
		for (const { start, chunk } of chunks) {
			for (const item of askOnce(chunk)) found.push(place(start, item));
		}
		let last = { at: 0, placed: found };
		return (at) => {
			if (last.at !== at)
				last = { at, placed: found.map(({ start, item }) => place(start + at, item)) };
			return last.placed;
		};
	});
}

const { once: perStretch } = createQuestions<Stretch>();
