import { Answers } from "./answers.ts";
import { atOnce } from "./at-once.ts";
import { chunkEnd, chunkEndSteps } from "./chunk-end.ts";
import { chunksWithin } from "./chunks-within.ts";
import { frontMatterEnd } from "./front-matter-end.ts";
import { type Blocks, parseBelow, parseBlocks, type TableHead, unread } from "./markdown.ts";
import { ownCopy } from "./own-copy.ts";
import { sameEnd, sameStart } from "./same-ends.ts";
import { tableCut } from "./table-cut.ts";
import { lineEndAfter } from "./text.ts";

/**
 * A stretch of a document that Markdown reads by itself: no construct begins in it and ends outside.
 * What stands in it has positions relative to it, so an unchanged chunk is never parsed again.
 */
export interface Chunk extends Blocks {
	readonly text: string;
	/** The table that goes on behind it, row by row. */
	readonly table?: TableHead;
	/** What was asked of it (`per-chunk.ts`). */
	readonly answers: Answers;
}

/** A chunk where it stands: `start` is a UTF-16 offset into the document. */
export interface PlacedChunk {
	readonly start: number;
	readonly chunk: Chunk;
}

/**
 * So many chunks are read of one document; all behind them is one more, and left unread. An ordinary report of 5 MB has
 * 25 000. A million would fill four gigabytes, and each pass over them take seconds.
 */
export const mostChunks = 30_000;

/** A text and its chunks. */
export interface Chunked {
	readonly text: string;
	readonly chunks: readonly PlacedChunk[];
}

/**
 * The chunks of `text`, in order, without gaps.
 *
 * Chunks of `previous`, the same document some edits earlier, are taken over where the text is unchanged:
 * those before the first change, and from the first boundary behind the last change on.
 */
export function toChunks(text: string, previous?: Chunked): PlacedChunk[] {
	return atOnce(chunkSteps(text, previous));
}

/** The same, step by step: after each chunk that had to be read come all chunks up to it, in a list that still grows. */
export function* chunkSteps(
	text: string,
	previous: Chunked = { text: "", chunks: [] },
): Generator<readonly PlacedChunk[], PlacedChunk[]> {
	const before = commonStart(text, previous);
	if (endOf(before.at(-1)) === text.length) return before;

	let [chunks, knownFrom] = [before, commonEnd(text, previous, before.length)];
	let start = endOf(before.at(-1));
	while (start < text.length) {
		const table = chunks.at(-1)?.chunk.table;
		const index = knownFrom(start, table);
		if (index === undefined) {
			chunks.push({ start, chunk: yield* nextChunk(text, chunks, table) });
			yield chunks;
		} else {
			chunks = withKnown(chunks, previous, { index, by: text.length - previous.text.length });
			knownFrom = () => undefined;
		}
		start = endOf(chunks.at(-1));
	}
	return chunks;
}

/** The chunk behind `chunks`, perhaps right below rows of `table`. */
function* nextChunk(
	text: string,
	chunks: readonly PlacedChunk[],
	table: TableHead | undefined,
): Generator<readonly PlacedChunk[], Chunk> {
	const start = endOf(chunks.at(-1));
	if (chunks.length >= mostChunks) return restChunk(text.slice(start));
	return (
		chunkAt(text, start, table) ?? parseChunk(text, start, yield* nextEnd(text, start, chunks))
	);
}

function restChunk(text: string): Chunk {
	return { text, ...unread(text), answers: new Answers() };
}

/** `chunks`, and those of `previous` from `index` on, as many as there may be: what was one too many is read anew, or left. */
function withKnown(
	chunks: readonly PlacedChunk[],
	previous: Chunked,
	{ index, by }: { readonly index: number; readonly by: number },
): PlacedChunk[] {
	const all = chunks.concat(moved(previous.chunks.slice(index), by));
	const hadRest = previous.chunks.length > mostChunks;
	if (hadRest && all.length === previous.chunks.length) return all;
	return all.slice(0, Math.min(mostChunks, hadRest ? all.length - 1 : all.length));
}

/** The chunk that begins at `start`, where it need not be looked for where it ends; perhaps right below rows of `table`. */
function chunkAt(text: string, start: number, table: TableHead | undefined): Chunk | undefined {
	if (hasMark(text) && start === 0) return parseChunk(text, start, 1);
	return (table && chunkBelow(text, start, table)) ?? tableStart(text, start);
}

/** Where that one ends, step by step; meanwhile `chunks` are all there are. */
function* nextEnd(
	text: string,
	start: number,
	chunks: readonly PlacedChunk[],
): Generator<readonly PlacedChunk[], number> {
	const steps = chunkEndSteps(text, start);
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
		yield chunks;
	}
}

/** A row of the table, or what else stands right below one; `undefined` at a blank line, which ends the table. */
function chunkBelow(text: string, start: number, table: TableHead): Chunk | undefined {
	const isRow = text[start] === "|";
	const end = isRow ? lineEndAfter(text, start) : chunkEnd(text, start);
	const piece = pieceOf(text, start, end);
	if (/^[ \t]*(?:[\r\n]|$)/.test(piece)) return undefined;

	const chunk = { text: piece, ...parseBelow(piece, table), answers: new Answers() };
	return isRow ? { ...chunk, table } : chunk;
}

/** The head and the first rows of a table that goes on for many more. */
function tableStart(text: string, start: number): Chunk | undefined {
	const cut = tableCut(text, start);
	if (!cut) return undefined;

	const chunk = parseChunk(text, start, cut.end);
	const [block, ...others] = chunk.blocks;
	if (block?.type !== "table" || others.length > 0) return undefined;

	const length = cut.headEnd - start;
	const [head, prose] = [chunk.text.slice(0, length), chunk.prose.slice(0, length)];
	return { ...chunk, table: { text: head, prose, header: block.header } };
}

function moved(rest: PlacedChunk[], by: number): PlacedChunk[] {
	return by === 0 ? rest : rest.map((it) => ({ start: it.start + by, chunk: it.chunk }));
}

function parseChunk(text: string, start: number, end: number): Chunk {
	const piece = pieceOf(text, start, end);
	const atStart = start === (hasMark(text) ? 1 : 0);
	return { text: piece, ...parseBlocks(piece, { atStart }), answers: new Answers() };
}

/**
 * Of a long text a copy: a view of it would keep that version for as long as there is the chunk, and after edits in a
 * hundred places the whole text would be there a hundred times.
 */
function pieceOf(text: string, start: number, end: number): string {
	const piece = text.slice(start, end);
	const isWorthIt = text.length > longText && piece.length < text.length / 2;
	return isWorthIt ? ownCopy(piece) : piece;
}

/** In UTF-16 units. */
const longText = 20_000;

/** A byte order mark is a chunk of its own: micromark drops it, and all positions behind it were one off. */
function hasMark(text: string): boolean {
	return text.charCodeAt(0) === 0xfeff;
}

/** The chunks before the first change, but for the last of them: what follows may have joined it. */
function commonStart(text: string, { text: other, chunks }: Chunked): PlacedChunk[] {
	// A closing line far below can make front matter of what began the document.
	const front = frontMatterEnd(text);
	const first = chunks[hasMark(text) ? 1 : 0];
	if (front !== undefined && endOf(first) !== front) return [];
	if (text === other) return chunks.slice();

	const same = sameStart(text, other);
	// A chunk that ends there may have no line end yet: what begins it goes on.
	const rest = chunksWithin(chunks, { start: same - 1, end: Infinity });
	const changed = chunks.length - rest.length;
	return chunks.slice(0, Math.max(0, changed - 1));
}

/** Tells of a place in `text` which of the chunks stands there now, if from there on all is as it was. */
function commonEnd(
	text: string,
	{ text: other, chunks }: Chunked,
	from: number,
): (start: number, table: TableHead | undefined) => number | undefined {
	const by = text.length - other.length;
	const since = other.length - sameEnd(text, other);
	return (start, table) => {
		// What begins a document may be front matter and is read anew.
		if (start - by < since || start <= 1) return undefined;

		const rest = chunksWithin(chunks, { start: start - by, end: Infinity });
		const index = chunks.length - rest.length;
		const isSameTable = chunks[index - 1]?.chunk.table?.text === table?.text;
		return index > from && rest[0]?.start === start - by && isSameTable ? index : undefined;
	};
}

function endOf(placed: PlacedChunk | undefined): number {
	return placed ? placed.start + placed.chunk.text.length : 0;
}
