import { atOnce } from "./at-once.ts";
import { endByParse } from "./end-by-parse.ts";
import { frontMatterEnd } from "./front-matter-end.ts";
import { lineEndAfter } from "./text.ts";

/**
 * Where the chunk that begins at `start` ends: at the first line behind it that surely begins a block of its own.
 *
 * Such a line stands at column 0 and either follows a blank line, or is a heading or a list item,
 * which interrupt whatever was open; unless a fence or an HTML block spans it.
 * When in doubt the chunk goes on: a chunk that is too long is slow, one that is too short is wrong.
 * The rules are those of CommonMark 0.31, sections 3 to 5.
 *
 * @param start UTF-16 offset of the end of the chunk before, or 0.
 */
export function chunkEnd(text: string, start: number): number {
	return atOnce(chunkEndSteps(text, start));
}

/** The same, with a rest now and then: a million lines can stand in one block. */
export function* chunkEndSteps(text: string, start: number): Generator<undefined, number> {
	const front = start <= 1 ? frontMatterEnd(text) : undefined;
	if (front !== undefined) return front;

	let state = fresh;
	let rested = start;
	for (let from = start; from < text.length; ) {
		if (from - rested > stretch) {
			rested = from;
			yield;
		}

		const end = lineEndAfter(text, from);
		const line = readLine(text, from, end);
		if (from > start && isBoundary(line, state)) return from;

		state = next(line, state);
		if (state.isLost) return (yield* endByParse(text, start)) ?? headingBehind(text, end);
		from = end;
	}
	return text.length;
}

/** When nothing else is sure: what stands between is left unread, as it is too much or too intricate. */
function headingBehind(text: string, from: number): number {
	headingLine.lastIndex = from;
	return headingLine.test(text) ? headingLine.lastIndex : text.length;
}

const headingLine = /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)(?=#{1,6}[ \t])/g;

/** UTF-16 units that are read without a rest. */
const stretch = 100_000;

interface Line {
	/** Without its line end. */
	readonly whole: string;
	/** Without the white space at its start, too. */
	readonly text: string;
	/** Columns of white space before the first character. */
	readonly indent: number;
	readonly isBlank: boolean;
}

interface State {
	/** What ends the fence or the HTML block of the document itself that is open. */
	readonly closer: RegExp | undefined;
	/** The column at which the content of the open list item stands; 0 outside of lists. */
	readonly itemColumn: number;
	readonly isOrdered: boolean;
	/** There is but its marker: a line that stands further left begins a paragraph of the document. */
	readonly isItemEmpty: boolean;
	/** A fence or HTML may be open inside of the item. */
	readonly itemMayHoldRaw: boolean;
	/** Perhaps in HTML that ends at a blank line: what looks like a block may be raw text. */
	readonly mayBeHtml: boolean;
	readonly afterHeading: boolean;
	readonly afterBlank: boolean;
	/** What follows cannot be told apart without reading it all. */
	readonly isLost: boolean;
}

const fresh: State = {
	closer: undefined,
	itemColumn: 0,
	isOrdered: false,
	isItemEmpty: false,
	itemMayHoldRaw: false,
	mayBeHtml: false,
	afterHeading: false,
	afterBlank: true,
	isLost: false,
};

const heading = /^#{1,6}(?:[ \t]|$)/;
const bullet = /^[-*+][ \t]+\S/;
const emptyBullet = /^[-*+][ \t]*$/;
const ordered = /^(\d{1,9})[.)][ \t]+\S/;
/** `- - -`; without repeated groups, as a line may have millions of them. */
const rule = /^(?:-[- \t]*|\*[* \t]*|_[_ \t]*)$/;
const threeMarks = /^\S[ \t]*\S[ \t]*\S/;
const marker = /^(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)[ \t]*/;
const fence = /^(`{3,})[^`]*$|^(~{3,})/;
/** HTML that goes on over blank lines: CommonMark 4.6, start conditions 1 to 5, and what ends each. */
const longHtml: readonly (readonly [RegExp, RegExp])[] = [
	[/^<(?:pre|script|style|textarea)(?:[\s>]|$)/i, /<\/(?:pre|script|style|textarea)>/i],
	[/^<!--/, /-->/],
	[/^<\?/, /\?>/],
	[/^<![a-z]/i, />/],
	[/^<!\[CDATA\[/, /\]\]>/],
];

function isBoundary(line: Line, state: State): boolean {
	if (line.isBlank || line.indent > 0 || state.closer) return false;
	if (state.afterBlank || state.afterHeading) return true;
	if (state.mayBeHtml) return false;

	return heading.test(line.text) || interrupts(line.text, state);
}

/**
 * A paragraph is interrupted by an item with content; by a numbered one only if it is the first, or one of more.
 * Below an item the next may still be empty, as it is while one begins to write it.
 */
function interrupts(text: string, state: State): boolean {
	const number = ordered.exec(text)?.[1];
	if (state.itemColumn > 0 && emptyBullet.test(text)) return true;
	return bullet.test(text) || number === "1" || (number !== undefined && state.isOrdered);
}

function next(line: Line, state: State): State {
	if (state.closer) {
		return state.closer.test(line.whole)
			? { ...state, closer: undefined, afterBlank: false }
			: state;
	}
	if (line.isBlank) return behindBlank(state);

	const isPlain = !state.afterHeading && !state.afterBlank;
	const plain = isPlain ? state : { ...state, afterHeading: false, afterBlank: false };
	if (state.itemColumn > 0 && line.indent >= state.itemColumn) {
		const itemMayHoldRaw = state.itemMayHoldRaw || opensRaw(line.text);
		return { ...plain, isItemEmpty: false, itemMayHoldRaw };
	}
	// After a paragraph the line belongs to the item still, after a fence the item is over.
	if (state.itemMayHoldRaw && !state.afterBlank) return { ...plain, isLost: true };
	if (line.indent > 3) return plain;

	return outside(line, plain, state.afterBlank);
}

/** A blank line ends an item in which nothing stands. */
function behindBlank(state: State): State {
	const outer = state.isItemEmpty ? outOfItems(state) : state;
	return { ...outer, mayBeHtml: false, afterHeading: false, afterBlank: true };
}

/** A line of the document itself, or one that continues a paragraph of an item. */
function outside(line: Line, state: State, afterBlank: boolean): State {
	const closer = closerOf(line.text);
	// Inside of HTML these would be raw text; whether it is HTML only a full parse can tell.
	if (closer && state.mayBeHtml) return { ...state, isLost: true };
	if (closer)
		return { ...outOfItems(state), closer: isClosed(line.text, closer) ? undefined : closer };

	if (line.text.startsWith("<")) return { ...outOfItems(state), mayBeHtml: true };

	const isHeading = heading.test(line.text) && line.indent === 0 && !state.mayBeHtml;
	if (isHeading) return { ...outOfItems(state), afterHeading: true };

	return inParagraphOrItem(line, state, afterBlank);
}

function inParagraphOrItem(line: Line, state: State, afterBlank: boolean): State {
	const prefix = marker.exec(line.text)?.[0];
	if (prefix !== undefined && !afterBlank && isDoubtful(line, state))
		return { ...state, isLost: true };

	// A quote or a rule ends an open item, too.
	const isRule = rule.test(line.text) && threeMarks.test(line.text);
	if (line.text.startsWith(">") || isRule) return outOfItems(state);

	if (prefix === undefined || !(afterBlank || interrupts(line.text, state))) {
		const isOutside = afterBlank || state.isItemEmpty;
		return isOutside ? outOfItems(state) : { ...state, isOrdered: false };
	}
	return {
		...state,
		itemColumn: itemColumn(line, prefix),
		isOrdered: line.indent === 0 && /^\d/.test(prefix),
		isItemEmpty: line.text.trimEnd().length === prefix.trimEnd().length,
		itemMayHoldRaw: opensRaw(line.text),
	};
}

/**
 * Below a line of HTML, `- one` is an item or raw text.
 * `2.` right below `- one` begins a list or continues the paragraph, as parsers see fit.
 */
function isDoubtful(line: Line, state: State): boolean {
	return (
		state.mayBeHtml || (state.itemColumn > 0 && !state.isOrdered && !interrupts(line.text, state))
	);
}

/** More than four columns after the marker are content themselves: an indented code block. */
function itemColumn({ text, indent }: Line, prefix: string): number {
	const bare = prefix.trimEnd();
	const hasContent = text.trimEnd().length > bare.length;
	const width = columns(prefix, indent) - indent - bare.length;
	return indent + bare.length + (hasContent && width <= 4 ? width : 1);
}

function outOfItems(state: State): State {
	return { ...state, itemColumn: 0, isOrdered: false, isItemEmpty: false, itemMayHoldRaw: false };
}

/** `- ~~~`, `<div>`: a fence or HTML, perhaps behind list markers. */
function opensRaw(text: string): boolean {
	return /^(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(?:```|~~~|<)/.test(text);
}

function closerOf(text: string): RegExp | undefined {
	if (!/^[`~<]/.test(text)) return undefined;

	const opening = fence.exec(text.trimEnd());
	const run = opening?.[1] ?? opening?.[2];
	if (run) return new RegExp(`^ {0,3}\\${run[0]}{${run.length},}[ \\t]*$`);
	return longHtml.find(([start]) => start.test(text))?.[1];
}

/** `<!-- in one line -->`; a fence never is. */
function isClosed(text: string, closer: RegExp): boolean {
	return text.startsWith("<") && closer.test(text.slice(2));
}

/** By character codes, as every line of a document is read. */
function readLine(document: string, from: number, behind: number): Line {
	let end = behind;
	while (end > from && isLineEnd(document.charCodeAt(end - 1))) end--;
	let start = from;
	while (start < end && isWhite(document.charCodeAt(start))) start++;
	const whole = document.slice(from, end);
	if (start === from) return { whole, text: whole, indent: 0, isBlank: start === end };

	const indent = columns(document.slice(from, start), 0);
	return { whole, text: document.slice(start, end), indent, isBlank: start === end };
}

function isLineEnd(code: number): boolean {
	return code === 10 || code === 13;
}

function isWhite(code: number): boolean {
	return code === 32 || code === 9;
}

/** The column after `text` that began at column `from`; tabs go to the next multiple of four. */
function columns(text: string, from: number): number {
	let column = from;
	for (const character of text) column += character === "\t" ? 4 - (column % 4) : 1;
	return column;
}
