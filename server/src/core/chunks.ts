import { chunkEnd } from "./chunk-end.ts";
import { frontMatterEnd } from "./front-matter-end.ts";
import { type Blocks, parseBlocks } from "./markdown.ts";

/**
 * A stretch of a document that Markdown reads by itself: no construct begins in it and ends outside.
 * What stands in it has positions relative to it, so an unchanged chunk is never parsed again.
 */
export interface Chunk extends Blocks {
	readonly text: string;
}

/** A chunk where it stands: `start` is a UTF-16 offset into the document. */
export interface PlacedChunk {
	readonly start: number;
	readonly chunk: Chunk;
}

/**
 * The chunks of `text`, in order, without gaps.
 *
 * Chunks of `previous`, the same document some edits earlier, are taken over where the text is unchanged:
 * those before the first change, and from the first boundary behind the last change on.
 */
export function toChunks(text: string, previous: readonly PlacedChunk[] = []): PlacedChunk[] {
	const before = commonStart(text, previous);
	const after = commonEnd(text, previous.slice(before.length));
	const chunks = [...before];
	let start = endOf(before.at(-1));
	while (start < text.length) {
		const known = after.get(start);
		if (known) return [...chunks, ...known()];

		const end = hasMark(text) && start === 0 ? 1 : chunkEnd(text, start);
		chunks.push({ start, chunk: parseChunk(text, start, end) });
		start = end;
	}
	return chunks;
}

function parseChunk(text: string, start: number, end: number): Chunk {
	const piece = text.slice(start, end);
	const atStart = start === (hasMark(text) ? 1 : 0);
	return { text: piece, ...parseBlocks(piece, { atStart }) };
}

/** A byte order mark is a chunk of its own: micromark drops it, and all positions behind it were one off. */
function hasMark(text: string): boolean {
	return text.charCodeAt(0) === 0xfeff;
}

/** The chunks before the first change, but for the last of them: what follows may have joined it. */
function commonStart(text: string, previous: readonly PlacedChunk[]): readonly PlacedChunk[] {
	// A closing line far below can make front matter of what began the document.
	const front = frontMatterEnd(text);
	const first = previous[hasMark(text) ? 1 : 0];
	if (front !== undefined && endOf(first) !== front) return [];

	let count = 0;
	for (const { start, chunk } of previous) {
		if (!text.startsWith(chunk.text, start)) break;
		count++;
	}
	const isWhole = count === previous.length && endOf(previous.at(-1)) === text.length;
	return previous.slice(0, isWhole ? count : Math.max(0, count - 1));
}

/** For each place in `text` from which all is as it was: the chunks from there on, at their new places. */
function commonEnd(
	text: string,
	previous: readonly PlacedChunk[],
): ReadonlyMap<number, () => PlacedChunk[]> {
	const places = new Map<number, () => PlacedChunk[]>();
	let end = text.length;
	for (let index = previous.length - 1; index > 0; index--) {
		const piece = previous[index]?.chunk.text ?? "";
		if (!text.endsWith(piece, end)) break;

		end -= piece.length;
		// What begins a document may be front matter and is read anew.
		if (end <= 1) break;

		const moved = end - (previous[index]?.start ?? 0);
		places.set(end, () => previous.slice(index).map((it) => ({ ...it, start: it.start + moved })));
	}
	return places;
}

function endOf(placed: PlacedChunk | undefined): number {
	return placed ? placed.start + placed.chunk.text.length : 0;
}
