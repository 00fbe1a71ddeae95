/** A half-open stretch of text, in UTF-16 offsets from the start of the document. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** Put `newText` in place of `span`. An empty span inserts. */
export interface Edit {
	readonly span: Span;
	readonly newText: string;
}

/** LF, CRLF and a lone CR end a line; for `matchAll` and `split`. */
export const lineEnds = /\r\n?|\n/g;

export function slice(text: string, span: Span): string {
	return text.slice(span.start, span.end);
}

/** The empty span at `offset`: where to insert. */
export function at(offset: number): Span {
	return { start: offset, end: offset };
}

/** The same stretch, `by` UTF-16 units further on. */
export function shift(span: Span, by: number): Span {
	return { start: span.start + by, end: span.end + by };
}

/** True when `inner` lies within `outer`, ends included. */
export function isInside(inner: Span, outer: Span): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}

/** True when the two overlap or meet at an end. */
export function touches(a: Span, b: Span): boolean {
	return a.start <= b.end && b.start <= a.end;
}

/** Apply edits that do not overlap; of two insertions at one place the first named stands first. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
	const sorted = edits.toSorted((a, b) => a.span.start - b.span.start);
	let result = "";
	let from = 0;
	for (const { span, newText } of sorted) {
		result += text.slice(from, span.start) + newText;
		from = span.end;
	}
	return result + text.slice(from);
}

/** The 1-based line of `offset`, as editors show it. LF, CRLF and a lone CR end a line. */
export function lineAt(text: string, offset: number): number {
	let line = 1;
	for (const _ of text.slice(0, offset).matchAll(lineEnds)) line++;
	return text[offset - 1] === "\r" && text[offset] === "\n" ? line - 1 : line;
}

/** Just behind the line end that follows `from`; the end of the text behind its last line. */
export function lineEndAfter(text: string, from: number): number {
	for (let index = from; index < text.length; index++) {
		const character = text.charCodeAt(index);
		if (character === 10) return index + 1;
		if (character === 13) return text.charCodeAt(index + 1) === 10 ? index + 2 : index + 1;
	}
	return text.length;
}

/** The span of the line that `offset` is on, without its line end. */
export function lineSpan(text: string, offset: number): Span {
	let start = offset;
	while (start > 0 && !isLineEnd(text[start - 1])) start--;
	let end = offset;
	while (end < text.length && !isLineEnd(text[end])) end++;
	return { start, end };
}

/** The span of the line above `line`, without its line end; `undefined` for the first line. */
export function lineAbove(text: string, line: Span): Span | undefined {
	if (line.start === 0) return undefined;

	const end = text.slice(0, line.start).endsWith("\r\n") ? line.start - 2 : line.start - 1;
	return lineSpan(text, end);
}

/** The line end that `text` uses first; `\n` when it has none. */
export function lineEnd(text: string): string {
	return /\r\n?|\n/.exec(text)?.[0] ?? "\n";
}

function isLineEnd(character: string | undefined): boolean {
	return character === "\n" || character === "\r";
}
