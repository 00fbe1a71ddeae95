import type { Chunk } from "./chunks.ts";
import { everywhere } from "./everywhere.ts";
import { groupOf } from "./first-match.ts";
import { leadingStamp } from "./leading-stamp.ts";
import { type Block, filler, type Item } from "./markdown.ts";
import { firstLineIn, linesIn } from "./prose-lines.ts";
import { kindOf, type SectionKind } from "./section-kind.ts";
import type { Span } from "./text.ts";

/** A heading, or a line that stands for one. Spans are relative to the chunk. */
export interface HeadingMark {
	readonly kind: SectionKind | undefined;
	readonly title: string;
	readonly style: "atx" | "setext" | "bold" | "field" | "plain";
	/** `undefined` for a pseudo-heading, whose level follows from the headings above. */
	readonly level: number | undefined;
	readonly span: Span;
	readonly titleSpan: Span;
	/** It begins with a date or time: in a timeline it is an entry or a day, no section. */
	readonly isStamped: boolean;
	/** `**Impact:** all users`: text follows on the line. */
	readonly hasText: boolean;
}

/** The headings of a chunk: ATX, setext, and lines that stand for a heading of a known kind. */
export const headingsIn = everywhere((chunk: Chunk): readonly HeadingMark[] =>
	chunk.blocks.flatMap((block) => marksOf(chunk, block)),
);

function marksOf(chunk: Chunk, block: Block): HeadingMark[] {
	switch (block.type) {
		case "heading": {
			const title = plainText(chunk.prose.slice(block.textSpan.start, block.textSpan.end));
			return [
				{
					kind: kindOf(title),
					title,
					style: block.style,
					level: block.level,
					span: block.span,
					titleSpan: block.textSpan,
					isStamped: leadingStamp(chunk.prose, block.textSpan) !== undefined,
					hasText: false,
				},
			];
		}
		case "paragraph": {
			const lines = linesIn(chunk.prose, block.span);
			return lines.flatMap(
				(line) => pseudoMark(chunk, line, { isAlone: lines.length === 1 }) ?? [],
			);
		}
		case "item":
			return fieldMark(chunk, block);
		default:
			return [];
	}
}

/** `- **Impact**: all users`, `1. Root cause:`. */
function fieldMark(chunk: Chunk, item: Item): HeadingMark[] {
	const [first] = item.children;
	if (first?.type !== "paragraph") return [];

	const line = firstLineIn(chunk.prose, first.span);
	// Of the items of a bullet list those in bold alone are looked at.
	if (!item.ordered && chunk.prose[line.start] !== filler) return [];

	const mark = pseudoMark(chunk, line, { isAlone: false });
	if (!mark || (mark.style === "plain" && !item.ordered)) return [];
	return [{ ...mark, style: "field", span: { start: item.span.start, end: mark.span.end } }];
}

function pseudoMark(
	chunk: Chunk,
	line: Span,
	{ isAlone }: { isAlone: boolean },
): HeadingMark | undefined {
	const words = chunk.prose.slice(line.start, line.end);
	const form = words.startsWith(filler) ? wrapped : isAlone ? alone : labelled;
	const found = form.exec(words);
	if (!found) return undefined;

	const [before, label] = [groupOf(found, 1), groupOf(found, 2)];
	const [after, text] = [groupOf(found, 3), groupOf(found, 4)];
	const kind = kindOf(label, { isLabel: true });
	if (!kind) return undefined;

	const isBold = before.includes(filler);
	if (isBold && !/[*_]/.test(chunk.text.charAt(line.start))) return undefined;

	const hasText = text.replaceAll(filler, "").trim() !== "";
	// Bold words that go on without a colon are the beginning of a sentence.
	if (hasText && !/:/.test(label + after)) return undefined;

	const start = line.start + before.length;
	return {
		kind,
		title: label.replace(/:\s*$/, ""),
		style: isBold ? "bold" : "plain",
		level: undefined,
		span: { start: line.start, end: start + label.length + after.trimEnd().length },
		titleSpan: { start, end: start + label.replace(/:\s*$/, "").length },
		isStamped: false,
		hasText,
	};
}

const f = filler;
// Of each of these the groups are what stands before the label, the label, its end, and the text behind it.
/** `**Root Cause:** text`, `*Root cause*:`. */
const wrapped = new RegExp(`^(${f}+)([^${f}]{2,70})(${f}+[ \\t]*:?${f}*)(.*)`);
/** `Timeline:`, `(3) Root cause and resolution :`; nothing may follow. */
const labelled = /^((?:\(?\d{1,2}[.)]\s*)?)([\p{L}][^:.!]{2,70}?)(\s*:)[ \t]*$/u;
/** A line of its own may go without the colon: `What happened?`. */
const alone = /^((?:\(?\d{1,2}[.)]\s*)?)([\p{L}][^:.!]{2,70}?)((?:\s*:)?)\s*$/u;

/** Without markup, on one line. */
export function plainText(prose: string): string {
	// Most of what is asked is plain already.
	if (!untidy.test(prose)) return prose;
	return prose.replace(fillers, "").replace(gaps, " ").trim();
}

const untidy = new RegExp(`${filler}|^\\s|\\s$|\\s\\s|[^\\S ]`);
const fillers = new RegExp(`${filler}+`, "g");
/** White space that is more, or something else, than one space. */
const gaps = /\s{2,}|[^\S ]/g;

/** The words of `span`, relative to the chunk, without markup, on one line. */
export function wordsIn(chunk: Pick<Chunk, "prose">, span: Span): string {
	return plainText(chunk.prose.slice(span.start, span.end));
}
