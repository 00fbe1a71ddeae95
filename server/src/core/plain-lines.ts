/** A line of a plain text. */
export interface PlainLine {
	/** UTF-16 offset of the first character that is no space; of an empty line its end. */
	readonly start: number;
	/** Before the line end. */
	readonly end: number;
	/** Spaces before `start`. */
	readonly indent: number;
}

/**
 * The lines of `text` without the blank ones at its end.
 *
 * @returns `undefined` where white space or line ends are such that Markdown treats them in a way of its own.
 */
export function plainLines(text: string): readonly PlainLine[] | undefined {
	if (odd.test(text)) return undefined;

	const lines: PlainLine[] = [];
	for (let from = 0; from < text.length; ) {
		const found = text.indexOf("\n", from);
		const next = found === -1 ? text.length : found + 1;
		lines.push(toLine(text, from, found === -1 ? next : found));
		from = next;
	}
	while (isBlank(lines.at(-1))) lines.pop();
	return lines;
}

function toLine(text: string, from: number, to: number): PlainLine {
	const end = to > from && text[to - 1] === "\r" ? to - 1 : to;
	let start = from;
	while (start < end && text[start] === " ") start++;
	return { start, end, indent: start - from };
}

const odd = /[\t\v\f\0\u00A0]|\r(?!\n)/;

/** Where the last of the lines ends; 0 when there are none. */
export function endOf(lines: readonly PlainLine[]): number {
	return lines.at(-1)?.end ?? 0;
}

export function isBlank(line: PlainLine | undefined): boolean {
	return line !== undefined && line.start === line.end;
}

/** True for a line of a paragraph in which nothing else could begin. */
export function isPlainLine(
	text: string,
	{ start, end }: PlainLine,
	{ isFirst }: { readonly isFirst: boolean },
): boolean {
	if (start === end) return false;

	// Two spaces at its end break a line, which is a mark of its own.
	begin.lastIndex = start;
	return begin.test(text) && (isFirst || !":|=-".includes(text.charAt(start)));
}

/**
 * A letter, a digit that is no marker, punctuation that begins no block, emphasis, or an address in `<>`.
 * What cannot begin a later line, as it would be a table or a heading, stands with `isPlainLine`.
 */
const begin =
	/(?!\d{1,9}[.)](?:\s|$))(?:[\p{L}\p{N}\p{Extended_Pictographic}("'“”‘’«»$%&/@.,;:!?{}—–…→\\](?!~~)|\*\*(?=[^\s*])|\*(?=[^\s*])|_{1,2}(?=[^\s_])|`(?!``)|\[|<(?=https?:\/\/))/uy;
