import { lineEndAfter, lineEnds } from "./text.ts";

/**
 * True for text whose full parse could take seconds, or nest deeper than the stack is high.
 *
 * What counts is what micromark spends more than linear time on (measured with 4.0: 10 000 brackets 1.2 s,
 * 400 nested items 2.7 s, backticks in runs of 600 lengths 2.7 s, 5 000 columns in 20 rows 8.6 s, 8 000 comments
 * begun and none ended 1 s, 1 000 quoted lines that go on without their mark 0.7 s), or so much that linear time is
 * too long (5 000 lines in one block 0.2 s, as many cells in rows that cannot be read by themselves); nobody writes so
 * much of it.
 * @param text a stretch that Markdown reads by itself.
 */
export function isIntricate(text: string): boolean {
	if (text.length < harmless) return false;
	return (
		text.length > longest ||
		exceeds(text, lineEnds, 3000) ||
		exceeds(text, lazyLine, 200) ||
		count(text, "|") > 5000 ||
		count(text, "[") > 1000 ||
		count(text, "<") > 10_000 ||
		count(text.slice(text.lastIndexOf("-->") + 1), "<!--") > 300 ||
		exceeds(text, /[*_]+/g, 2000) ||
		deepLine.test(text) ||
		hasWideLine(text) ||
		tickLengths(text) > 60
	);
}

/** UTF-16 units: too few for any of it. */
const harmless = 120;
const longest = 300_000;
const endless = 600_000;
const endlessRaw = 1_500_000;
/** Forty marks of quotes or lists within each other, in one line or by its indentation. */
const deepLine =
	/^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){40}|^[ \t]{80}[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/m;
/** `> a` and below it `b`, which belongs to the quote. */
const lazyLine = /^[ \t]*>.*(?:\r\n?|\n)[ \t]*(?=[^\s>])/gm;
/** So many columns. */
const widest = 300;

/**
 * True for text that is too long even to be looked at; where it is raw, a fence, a comment or a table, it may be longer,
 * but no line of it, as searches for nested groups cannot follow one of millions.
 */
export function isEndless(text: string): boolean {
	if (text.length > endlessRaw) return true;
	if (text.length > endless && !/^(?:[`~|]|<!--)/.test(text)) return true;

	for (let start = 0; start + endless < text.length; ) {
		const end = lineEndAfter(text, start);
		if (end - start > endless) return true;
		start = end;
	}
	return false;
}

function hasWideLine(text: string): boolean {
	let bars = 0;
	for (const [found] of text.matchAll(/[|\r\n]/g)) {
		bars = found === "|" ? bars + 1 : 0;
		if (bars === widest) return true;
	}
	return false;
}

function count(text: string, mark: string): number {
	let found = 0;
	for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) found++;
	return found;
}

function exceeds(text: string, pattern: RegExp, limit: number): boolean {
	let found = 0;
	for (const _ of text.matchAll(pattern)) {
		if (++found > limit) return true;
	}
	return false;
}

/** How many different lengths runs of backticks have: each run looks for its like to the end. */
function tickLengths(text: string): number {
	return new Set(Array.from(text.matchAll(/`+/g), ([run]) => run.length)).size;
}
