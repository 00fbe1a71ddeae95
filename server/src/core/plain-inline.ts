import { lengthAt } from "./length-at.ts";
import { matchAt } from "./match-at.ts";
import { type Span, shift } from "./text.ts";

/** What stands in a stretch of prose that is not its words. */
export interface InlineMarkup {
	/** Markup, in order: emphasis marks, ticks, brackets and targets of links, HTML. */
	readonly markup: readonly Span[];
	/** Inline code and links, with their markup. */
	readonly quoted: readonly Span[];
}

/**
 * The inline markup of `text` from `from` to `to`, where it is of the plain kinds that nearly all of it is of.
 *
 * Only there for speed: a full parse of each sentence is most of the cost of reading a report. So nothing is decided
 * that CommonMark decides in a subtle way: nested or unbalanced emphasis, links within brackets, code over line ends.
 * @returns `undefined` for all of those, which a full parse has to read.
 */
export function plainInline(text: string, from: number, to: number): InlineMarkup | undefined {
	// A search in the whole text would run on behind `to`.
	const words = text.slice(from, to);
	const found: Found = { markup: [], quoted: [], open: undefined };
	for (let at = nextSpecial(words, 0); at >= 0; ) {
		const end = read(words, at, found);
		if (end === undefined || end > words.length) return undefined;
		at = nextSpecial(words, end);
	}
	if (found.open !== undefined) return undefined;
	return { markup: placed(found.markup, from), quoted: placed(found.quoted, from) };
}

function placed(spans: readonly Span[], from: number): readonly Span[] {
	return from === 0 ? spans : spans.map((span) => shift(span, from));
}

interface Found {
	readonly markup: Span[];
	readonly quoted: Span[];
	/** The emphasis that is open. */
	open: string | undefined;
}

const special = /[`*_[!<\\]/g;

/** -1 when there is none. */
function nextSpecial(words: string, from: number): number {
	special.lastIndex = from;
	return special.exec(words)?.index ?? -1;
}

/** Where reading goes on behind what begins at `at`; `undefined` when a full parse has to tell. */
function read(text: string, at: number, found: Found): number | undefined {
	switch (text[at]) {
		case "`":
			return readCode(text, at, found);
		case "[":
			return readBracket(text, at, found);
		case "!":
			return text[at + 1] === "[" ? readImage(text, at, found) : at + 1;
		case "<":
			return readAngle(text, at, found);
		case "\\":
			return at + 2;
		default:
			return readEmphasis(text, at, found);
	}
}

function readCode(text: string, at: number, found: Found): number | undefined {
	const ticks = lengthAt(ticksPattern, text, at);
	const closing = closingTicks(text, at + ticks, ticks);
	// Without an end ticks are ticks, but only a look at all of the paragraph tells.
	if (closing === undefined) return undefined;

	const end = closing + ticks;
	found.quoted.push({ start: at, end });
	found.markup.push({ start: at, end: at + ticks }, { start: closing, end });
	return end;
}

const ticksPattern = /`+/y;

function closingTicks(text: string, from: number, ticks: number): number | undefined {
	for (let at = from; at < text.length; at++) {
		if (text[at] === "\n" || text[at] === "\r") return undefined;
		if (text[at] !== "`") continue;

		const length = lengthAt(ticksPattern, text, at);
		if (length === ticks) return at;
		at += length - 1;
	}
	return undefined;
}

/** `[words](target)`; brackets without a target are brackets. */
function readBracket(text: string, at: number, found: Found): number | undefined {
	const link = matchAt(linkPattern, text, at)?.[0];
	if (link) {
		const end = at + link.length;
		const words = at + link.lastIndexOf("](");
		const ticks = link.startsWith("[`") ? 1 : 0;
		found.quoted.push({ start: at, end });
		if (ticks) found.quoted.push({ start: at + 1, end: words });
		found.markup.push({ start: at, end: at + 1 + ticks }, { start: words - ticks, end });
		return end;
	}
	const words = matchAt(bracketPattern, text, at)?.[0];
	if (words === undefined) return undefined;
	// A plain text holds no definitions, so nothing refers to one.
	return "(:".includes(text[at + words.length] ?? " ") ? undefined : at + 1;
}

/** Words, words in code, or in brackets of their own, which references to a list of sources have. */
const linkPattern =
	/\[(?:[^[\]`*_<>\\!\s](?:[^[\]`*_<>\\!\n\r]*[^[\]`*_<>\\!\s])?|`[^[\]`\n\r]+`|\[[^[\]`*_<>\\!\n\r]+\])\]\([^\s()<>\\`[\]]+\)/y;
const bracketPattern = /\[[^[\]`<\\!\n\r]*\]/y;

function readImage(text: string, at: number, found: Found): number | undefined {
	const image = matchAt(imagePattern, text, at)?.[0];
	if (image === undefined) return undefined;

	found.markup.push({ start: at, end: at + image.length });
	return at + image.length;
}

const imagePattern = /!\[[^[\]`<>\\!\n\r]*\]\([^\s()<>\\`[\]]+\)/y;

/** `<https://example.org>`, `<ana@example.org>`, `<br>`; `<` before a space or a digit is a sign. */
function readAngle(text: string, at: number, found: Found): number | undefined {
	const autolink = matchAt(autolinkPattern, text, at)?.[0];
	const end = at + (autolink?.length ?? 0);
	if (autolink) {
		found.quoted.push({ start: at, end });
		found.markup.push({ start: at, end: at + 1 }, { start: end - 1, end });
		return end;
	}
	const tag = matchAt(tagPattern, text, at)?.[0];
	if (tag) found.markup.push({ start: at, end: at + tag.length });
	if (tag) return at + tag.length;
	return /[\d\s=]/.test(text[at + 1] ?? " ") ? at + 1 : undefined;
}

const autolinkPattern =
	/<(?:https?:\/\/[^\s<>\p{Cc}]+|[\w.+-]+@[a-zA-Z\d]{1,60}(?:\.[a-zA-Z\d]{1,60})*)>/uy;
const tagPattern = /<\/?[a-z][a-z\d]*[ ]?\/?>/iy;

/** `**words**`, not within other emphasis; within a word `_` is a letter. */
function readEmphasis(text: string, at: number, found: Found): number | undefined {
	const end = at + lengthAt(runPattern, text, at);
	const run = text.slice(at, end);
	const before = text[at - 1] ?? " ";
	const behind = text[end] ?? " ";
	if (isLiteral(run, before, behind)) return end;

	const isOpening = found.open === undefined;
	const isSure = isOpening ? opens(before, behind) : found.open === run && closes(before, behind);
	if (run.length > 2 || !isSure) return undefined;

	found.open = isOpening ? run : undefined;
	found.markup.push({ start: at, end });
	return end;
}

/** So that it opens and surely does not close: CommonMark 0.31, section 6.2. */
function opens(before: string, behind: string): boolean {
	return /[\s("'“‘[/—–:-]/.test(before) && !/\s/.test(behind);
}

function closes(before: string, behind: string): boolean {
	return !/[\s(]/.test(before) && /[\s.,:;!?)[\]"'”’/—–-]/.test(behind);
}

const runPattern = /\*+|_+/y;

/** `2 * 3`, `snake_case`. */
function isLiteral(run: string, before: string, behind: string): boolean {
	if (/\s/.test(before) && /\s/.test(behind)) return true;
	return run.startsWith("_") && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(behind);
}

/** Puts what was found behind all that was: one by one, as there may be more than a call takes arguments. */
export function addMarkup(
	all: { readonly markup: Span[]; readonly quoted: Span[] },
	found: InlineMarkup,
): void {
	for (const span of found.markup) all.markup.push(span);
	for (const span of found.quoted) all.quoted.push(span);
}
