import { Answers } from "./answers.ts";
import type { Chunk, PlacedChunk } from "./chunks.ts";
import { latest } from "./latest.ts";
import { perChunk } from "./per-chunk.ts";

/**
 * Some neighbouring chunks, with positions relative to the first of them.
 *
 * Only there for speed: a long report has thousands of chunks, and to ask each of them again what it was asked at the
 * last keystroke takes longer than to read the one that changed. A stretch that did not change answers for all of its.
 */
export interface Stretch {
	readonly chunks: readonly PlacedChunk[];
	/** Of its text, in UTF-16 units. */
	readonly length: number;
	/** Nothing more can join it: the chunk that ends it does so wherever it stands. */
	readonly isClosed: boolean;
	/** What was asked of it (`everywhere.ts`). */
	readonly answers: Answers;
}

/** A stretch where it stands: `start` is a UTF-16 offset into the document. */
export interface PlacedStretch {
	readonly start: number;
	readonly stretch: Stretch;
}

/** The stretches of a document's chunks; those that were there before are the same objects. */
export const stretchesOf = latest((chunks: readonly PlacedChunk[]): PlacedStretch[] => {
	const placed: PlacedStretch[] = [];
	let next = 0;
	chunks.forEach(({ start }, index) => {
		if (index < next) return;

		const stretch = knownFrom(chunks, index) ?? newFrom(chunks, index, start);
		placed.push({ start, stretch });
		next = index + stretch.chunks.length;
	});
	return placed;
});

/** Known by the first of its chunks. */
const beginning = perChunk((): { stretch?: Stretch | undefined } => ({}));

function knownFrom(chunks: readonly PlacedChunk[], index: number): Stretch | undefined {
	const first = chunks[index];
	const stretch = first && beginning(first.chunk).stretch;
	const isSame = stretch?.chunks.every((it, at) => it.chunk === chunks[index + at]?.chunk);
	const isAll = stretch && (stretch.isClosed || index + stretch.chunks.length === chunks.length);
	return isSame && isAll ? stretch : undefined;
}

/** @param by where the first of them stands. */
function newFrom(chunks: readonly PlacedChunk[], from: number, by: number): Stretch {
	const most = chunks.slice(from, from + longest);
	const closing = most.findIndex(({ chunk }) => closes(chunk));
	const own = closing < 0 ? most : most.slice(0, closing + 1);
	const stretch = {
		chunks: own.map(({ start, chunk }) => ({ start: start - by, chunk })),
		length: own.reduce((sum, { chunk }) => sum + chunk.text.length, 0),
		isClosed: closing >= 0 || own.length === longest,
		answers: new Answers(),
	};
	own.forEach(({ chunk }, index) => {
		// One that begins a stretch no more lets go of that: after edits in many places there would be many of them.
		beginning(chunk).stretch = index === 0 ? stretch : undefined;
	});
	return stretch;
}

/** Chunks. */
const longest = 256;

/** True for one chunk in about sixty, by what is in it: so stretches end at the same places before and after an edit. */
function closes({ text }: Chunk): boolean {
	let sum = text.length;
	for (let at = 0; at < text.length; at += 1 + (at >> 1)) sum = sum * 31 + text.charCodeAt(at);
	return sum % 61 === 0;
}
