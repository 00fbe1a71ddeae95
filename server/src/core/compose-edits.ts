import type { Edit } from "./text.ts";

/**
 * One list of edits that does what two do one after the other.
 *
 * @param first Edits of a text of `length` UTF-16 units; they do not overlap.
 * @param second Edits of the text that `first` makes; they do not overlap.
 * @returns edits of the text that `first` is for.
 */
export function composeEdits(
	length: number,
	first: readonly Edit[],
	second: readonly Edit[],
): Edit[] {
	return toEdits(length, applied(applied([{ start: 0, end: length }], first), second));
}

/** A stretch of the first text that is kept, or text that is new. */
type Piece = { readonly start: number; readonly end: number } | { readonly newText: string };

function applied(pieces: readonly Piece[], edits: readonly Edit[]): Piece[] {
	const sorted = edits.toSorted((a, b) => a.span.start - b.span.start);
	const result: Piece[] = [];
	let from = 0;
	for (const { span, newText } of sorted) {
		result.push(...cut(pieces, from, span.start), { newText });
		from = span.end;
	}
	return [...result, ...cut(pieces, from, Number.POSITIVE_INFINITY)];
}

/** What of `pieces` stands between two offsets of the text that they make. */
function* cut(pieces: readonly Piece[], from: number, to: number): Iterable<Piece> {
	let offset = 0;
	for (const piece of pieces) {
		const length = "newText" in piece ? piece.newText.length : piece.end - piece.start;
		const start = Math.max(from - offset, 0);
		const end = Math.min(to - offset, length);
		offset += length;
		if (start >= end) continue;
		if ("newText" in piece) yield { newText: piece.newText.slice(start, end) };
		else yield { start: piece.start + start, end: piece.start + end };
	}
}

function toEdits(length: number, pieces: readonly Piece[]): Edit[] {
	const edits: Edit[] = [];
	let from = 0;
	let newText = "";
	for (const piece of [...pieces, { start: length, end: length }]) {
		if ("newText" in piece) {
			newText += piece.newText;
			continue;
		}
		const span = { start: from, end: piece.start };
		if (newText !== "" || span.start < span.end) edits.push({ span, newText });
		from = piece.end;
		newText = "";
	}
	return edits;
}
