import { isIntricate } from "./is-intricate.ts";
import { parseTree } from "./markdown.ts";

/**
 * Where the chunk that begins at `start` ends, as a full parse tells: at the first block behind a blank line that begins
 * at column 0, step by step. Nothing behind that line can move it, so a part of the text is enough.
 *
 * @returns `undefined` where there is none in the next pages, or where they take too long to be parsed.
 */
export function* endByParse(text: string, start: number): Generator<undefined, number | undefined> {
	for (const length of lengths) {
		const piece = text.slice(start, start + length);
		if (isIntricate(piece)) return undefined;

		const end = boundaryIn(piece, start === 0);
		// Each of them may take as long as one may be held.
		yield;
		// The last line of a part may go on, and be something else.
		const isWhole = start + length >= text.length;
		if (end !== undefined && (isWhole || /[\r\n]/.test(piece.slice(end)))) return start + end;
		if (isWhole) return text.length;
	}
	return undefined;
}

/** UTF-16 units: mostly a few lines tell. */
const lengths = [400, 1600, 6400, 25_600, 102_400];

function boundaryIn(piece: string, atStart: boolean): number | undefined {
	const [, ...others] = parseTree(piece, { atStart }).children;
	const starts = others.map(({ position }) => Number(position?.start.offset));
	return starts.find((start) => blankAbove.test(piece.slice(Math.max(0, start - 200), start)));
}

/** Nothing stands on the line itself yet. */
const blankAbove = /(?:\r\n?[ \t]*\r\n?|\n[ \t]*\n)$/;
