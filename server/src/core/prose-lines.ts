import type { Span } from "./text.ts";

/*
 * By character codes and without patterns: every item, cell and paragraph of a report is taken apart here,
 * and patterns would have to be shown a copy of each.
 */

/** The lines of `span` in `text`, without their line ends and the white space at their start. */
export function linesIn(text: string, span: Span): [Span, ...Span[]] {
	let end = lineEndIn(text, span.start, span.end);
	const lines: [Span, ...Span[]] = [trimmed(text, span.start, end)];
	while (end < span.end) {
		const start = nextLine(text, end, span.end);
		end = lineEndIn(text, start, span.end);
		lines.push(trimmed(text, start, end));
	}
	return lines;
}

/** The first of these lines. */
export function firstLineIn(text: string, { start, end }: Span): Span {
	return trimmed(text, start, lineEndIn(text, start, end));
}

/** Where the line that `from` is on ends: before its line end, or `to`. */
function lineEndIn(text: string, from: number, to: number): number {
	for (let at = from; at < to; at++) {
		const code = text.charCodeAt(at);
		if (code === lineFeed || code === carriageReturn) return at;
	}
	return to;
}

/** Just behind the line end at `end`. */
function nextLine(text: string, end: number, to: number): number {
	const isPair =
		end + 1 < to &&
		text.charCodeAt(end) === carriageReturn &&
		text.charCodeAt(end + 1) === lineFeed;
	return end + (isPair ? 2 : 1);
}

function trimmed(text: string, from: number, end: number): Span {
	let start = from;
	while (start < end && isBlank(text.charCodeAt(start))) start++;
	return { start, end };
}

function isBlank(code: number): boolean {
	return code === 32 || code === 9;
}

const lineFeed = 10;
const carriageReturn = 13;
