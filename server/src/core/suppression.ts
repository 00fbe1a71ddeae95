import { type Chunked, mostChunks } from "./chunks.ts";
import { cover } from "./cover.ts";
import { firstMatch, groupOf } from "./first-match.ts";
import { mayAddressUs } from "./own-comments.ts";
import type { Report } from "./report.ts";
import type { Fix } from "./rule.ts";
import { at, isInside, lineAbove, lineEnd, lineSpan, type Span, slice } from "./text.ts";

/** What a suppression must know of a finding. */
interface Found {
	readonly rule: string;
	readonly span: Span;
}

const comment = /<!--\s*postmortem-ignore(-file)?(?:\s([\w\s,-]*?))?-->/g;

/**
 * Says which findings the comments of a text suppress.
 *
 * `<!-- postmortem-ignore rule-id -->` speaks for the next line that is not blank and no such comment itself,
 * `<!-- postmortem-ignore-file rule-id -->` for the whole text. Several ids may be named.
 */
export function createSuppression(document: Chunked): (finding: Found) => boolean {
	const linesOf = new Map<string, Span[]>();
	for (const { rules, lines } of suppressionsIn(document)) {
		for (const { id } of rules) {
			const known = linesOf.get(id) ?? [];
			// The end of a line, too, is on it.
			known.push({ start: lines.start, end: lines.end + 1 });
			linesOf.set(id, known);
		}
	}
	const isCovered = new Map([...linesOf].map(([id, spans]) => [id, cover(spans)]));
	return ({ rule, span }) => isCovered.get(rule)?.(span.start) ?? false;
}

/** A comment that suppresses findings. */
export interface Suppression {
	readonly span: Span;
	readonly isWholeFile: boolean;
	/** The rules that it names, and where. */
	readonly rules: readonly { readonly id: string; readonly span: Span }[];
	/** Where it speaks. */
	readonly lines: Span;
}

/** The comments of a text that suppress findings, those in fences and in what is left unread left out. */
export function suppressionsIn({ text, chunks }: Chunked): readonly Suppression[] {
	if (!mayAddressUs({ chunks })) return [];
	const lineBelow = createLineBelow(text);
	const read = text.slice(0, chunks[mostChunks]?.start);
	return Array.from(visibleComments(read), (match) => suppressionOf(text, match, lineBelow));
}

/**
 * The edits that let `finding` be: on its line where a comment can stand before it, and in the whole file.
 * Nothing is ever written into a fence, a table or front matter.
 */
export function ignoreFixes(report: Report, finding: Found): Fix[] {
	const { text, metadata } = report;
	const end = lineEnd(text);
	const indent = indentBefore(report, finding.span);
	const here = { span: at(lineSpan(text, finding.span.start).start), indent: indent ?? "" };
	const top = metadata.frontMatter ? nextLine(text, metadata.frontMatter.end) : 0;
	const inLine: Fix = {
		title: `Ignore \`${finding.rule}\` here`,
		edits: [
			{
				span: here.span,
				newText: `${here.indent}<!-- postmortem-ignore ${finding.rule} -->${end}`,
			},
		],
		safe: false,
	};
	const inFile: Fix = {
		title: `Ignore \`${finding.rule}\` in this file`,
		edits: [
			{
				span: at(top),
				newText: `${top === text.length && top > 0 ? end : ""}<!-- postmortem-ignore-file ${finding.rule} -->${end}${end}`,
			},
		],
		safe: false,
	};
	return indent === undefined ? [inFile] : [inLine, inFile];
}

function suppressionOf(
	text: string,
	match: RegExpExecArray,
	lineBelow: (offset: number) => Span,
): Suppression {
	const [comment, file] = match;
	const ids = groupOf(match, 2);
	const end = match.index + comment.length;
	const first = match.index + comment.indexOf(ids, comment.indexOf("ignore") + "ignore".length);
	const rules = Array.from(ids.matchAll(/[^\s,]+/g), ({ index, 0: id }) => {
		const start = first + index;
		return { id, span: { start, end: start + id.length } };
	});
	return {
		span: { start: match.index, end },
		isWholeFile: file !== undefined,
		rules,
		lines: file === undefined ? lineBelow(end) : { start: 0, end: text.length },
	};
}

/**
 * Says of offsets, in their order, which line comes after the one they are on, blank ones and further comments of ours
 * left out. A thousand comments below each other all speak for one line, which is looked for once.
 */
function createLineBelow(text: string): (offset: number) => Span {
	let last = { from: 0, line: { start: -1, end: -1 } };
	return (offset) => {
		const from = nextLine(text, offset);
		const isKnown = last.from <= from && from <= last.line.start;
		if (!isKnown) last = { from, line: lineFrom(text, from) };
		return last.line;
	};
}

function lineFrom(text: string, start: number): Span {
	let line = lineSpan(text, start);
	while (line.end < text.length && isTransparent(slice(text, line))) {
		line = lineSpan(text, nextLine(text, line.end));
	}
	return line;
}

function isTransparent(line: string): boolean {
	return /^\s*(<!--\s*postmortem-ignore.*-->\s*)?$/.test(line);
}

/** The start of the line after the one that `offset` is on; the end of the text after the last. */
function nextLine(text: string, offset: number): number {
	const { end } = lineSpan(text, offset);
	return text.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, text.length);
}

/** What stands in a fence is an example of a comment, not one. */
function* visibleComments(text: string): Iterable<RegExpExecArray> {
	const fences = fencesOf(text)[Symbol.iterator]();
	let fence = fences.next();
	for (const match of text.matchAll(comment)) {
		while (!fence.done && fence.value.end < match.index) fence = fences.next();
		if (fence.done || match.index < fence.value.start) yield match;
	}
}

function* fencesOf(text: string): Iterable<Span> {
	const opening = /^[ \t>]*(`{3,}|~{3,}(?!~))[^`\r\n]*$/gm;
	for (let open = opening.exec(text); open; open = opening.exec(text)) {
		const behind = open.index + open[0].length;
		const end = closingEnd(text, behind, groupOf(open, 1)) ?? text.length;
		yield { start: open.index, end };
		opening.lastIndex = end;
	}
}

/** Where the line ends that closes a fence of these `ticks`: as many, or more. */
function closingEnd(text: string, from: number, ticks: string): number | undefined {
	const closing = /^[ \t>]*(`{3,}|~{3,})[ \t]*$/gm;
	closing.lastIndex = from;
	for (let found = closing.exec(text); found; found = closing.exec(text)) {
		if (groupOf(found, 1).startsWith(ticks)) return found.index + found[0].length;
	}
	return undefined;
}

/**
 * How far in a comment must stand on the line before `span`; `undefined` where none can.
 * Between two items it belongs to the upper one, else it would end the list.
 */
function indentBefore(report: Report, span: Span): string | undefined {
	const { text } = report;
	const line = lineSpan(text, span.start);
	const words = slice(text, line);
	if (isTransparent(words) || isClosed(report, line)) return undefined;

	const upper = lineAbove(text, line);
	const above = upper ? slice(text, upper) : "";
	const indent = firstMatch(/^[ \t]*/, words);
	if (above.trim() === "" || heading.test(words) || heading.test(above)) return indent;
	if (!item.test(words)) return undefined;

	const [markerAbove] = item.exec(above) ?? [];
	const indentAbove = firstMatch(/^[ \t]*/, above);
	if (markerAbove !== undefined) return " ".repeat(markerAbove.length);
	return indentAbove === "" ? indent : indentAbove;
}

/** Where a comment would be text, or would break what it stands in. */
function isClosed({ text, metadata }: Report, line: Span): boolean {
	if (metadata.frontMatter && isInside(at(line.start), metadata.frontMatter)) return true;
	return [...fencesOf(text)].some((fence) => isInside(line, fence)) || isTableLine(text, line);
}

const heading = /^ {0,3}#/;
const item = /^[ \t]*(?:[-*+]|\d+[.)])[ \t]+/;

/** A row, also of a table without outer pipes: the delimiter row stands in the same paragraph. */
function isTableLine(text: string, line: Span): boolean {
	if (!slice(text, line).includes("|")) return false;

	const blankLine = /(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)/;
	const above = text.slice(0, line.start).split(blankLine).slice(-1);
	const below = text.slice(line.start).split(blankLine).slice(0, 1);
	return /^[ \t>]*(?:\|[ \t]*)?:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*(?:\|[ \t]*)?$/m.test(
		[...above, ...below].join(""),
	);
}
