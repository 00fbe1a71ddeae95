import { lineEndAfter } from "./text.ts";

/**
 * Where a table that begins at `start` is cut, as it has more rows than a chunk should: behind its first rows, each of
 * which has a bar at its start, as has the next. What follows is read row by row.
 *
 * @returns The end of the head and the end of the first rows, as offsets into `text`; `undefined` for all else.
 */
export function tableCut(text: string, start: number): TableCut | undefined {
	if (text[start] !== "|") return undefined;

	let end = start;
	let headEnd = start;
	for (let line = 0; line < mostLines; line++) {
		if (text[end] !== "|") return undefined;

		end = lineEndAfter(text, end);
		if (line === 1) headEnd = end;
		if (line === 1 && !delimiter.test(text.slice(start, end))) return undefined;
	}
	return text[end] === "|" ? { headEnd, end } : undefined;
}

export interface TableCut {
	readonly headEnd: number;
	readonly end: number;
}

/** Header, delimiter row and twenty rows. */
const mostLines = 22;
const delimiter = /\|[ \t]*:?-+:?[ \t]*(?:\||[\r\n]*$)/;
