import { lineEnds, type Span } from "./text.ts";

/** The lines of `span` in `text`, without their line ends and the white space at their start. */
export function linesIn(text: string, span: Span): Span[] {
	const lines: Span[] = [];
	let start = span.start;
	for (const found of text.slice(span.start, span.end).matchAll(lineEnds)) {
		lines.push(trimmed(text, { start, end: span.start + found.index }));
		start = span.start + found.index + found[0].length;
	}
	return [...lines, trimmed(text, { start, end: span.end })];
}

function trimmed(text: string, { start, end }: Span): Span {
	const white = /^[ \t]*/.exec(text.slice(start, end))?.[0].length ?? 0;
	return { start: start + white, end };
}
