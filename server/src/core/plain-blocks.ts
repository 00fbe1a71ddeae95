import { firstMatch } from "./first-match.ts";
import type { Block } from "./markdown.ts";
import { closingFence } from "./plain-fence.ts";
import { type InlineMarkup, plainInline } from "./plain-inline.ts";
import { plainBullets, plainItem } from "./plain-item.ts";
import { endOf, isPlainLine, type PlainLine, plainLines } from "./plain-lines.ts";
import { plainTable } from "./plain-table.ts";
import type { Span } from "./text.ts";

/** Blocks as far as they are read without a full parse. */
export interface PlainBlocks extends InlineMarkup {
	readonly blocks: readonly Block[];
}

/**
 * The block of `text`, where it is one of those that reports are made of: a heading, a paragraph, a list item with
 * what is nested in it, a table, a fence, a comment, a rule; a paragraph may have a fence below it.
 *
 * Only there for speed: a full parse takes twenty times as long, and is what a cold start is spent on.
 * @param readRow reads a table of one row that is not plain, by a full parse.
 * @returns `undefined` for all else, and whenever CommonMark might see more in it.
 */
export function plainBlocks(
	text: string,
	readRow?: (table: string) => PlainBlocks,
): PlainBlocks | undefined {
	const lines = plainLines(text);
	const [first] = lines ?? [];
	if (lines && endOf(lines) === 0) return { blocks: [], markup: [], quoted: [] };
	if (!lines || !first || first.indent > 0) return undefined;
	return plainBlock(text, lines, readRow) ?? aboveBullets(text, lines);
}

function plainBlock(
	text: string,
	lines: readonly PlainLine[],
	readRow: ((table: string) => PlainBlocks) | undefined,
): PlainBlocks | undefined {
	const [first] = lines;
	switch (text[0]) {
		case "#":
			return plainHeading(text, lines);
		case "|":
			return plainTable(text, lines, readRow);
		case "`":
			return text.startsWith("```") && first
				? plainFence(text, first, lines)
				: plainParagraphs(text, lines);
		case "<":
			return plainComment(text, lines);
		default:
			return plainRule(text, lines) ?? plainItem(text, lines) ?? plainParagraphs(text, lines);
	}
}

/** What is no list, and below it bullets that are indented a little. */
function aboveBullets(text: string, lines: readonly PlainLine[]): PlainBlocks | undefined {
	const from = lines.findIndex(
		({ start, indent }) => indent > 0 && /[-*+1]/.test(text.charAt(start)),
	);
	const below = from === -1 ? undefined : plainBullets(text, lines.slice(from));
	const above = below && plainBlocks(text.slice(0, lines[from - 1]?.end));
	if (!above || above.blocks.some(({ type }) => type === "item")) return undefined;

	return {
		blocks: [...above.blocks, ...below.blocks],
		markup: [...above.markup, ...below.markup],
		quoted: [...above.quoted, ...below.quoted],
	};
}

/** One line, without hashes at its end that close it. */
function plainHeading(text: string, lines: readonly PlainLine[]): PlainBlocks | undefined {
	const hashes = /^#{1,6}(?= )/.exec(text)?.[0];
	const end = endOf(lines);
	const words = text.slice(0, end).trimEnd();
	if (lines.length > 1 || !hashes || words.endsWith("#")) return undefined;

	const gap = firstMatch(/^ */, text.slice(hashes.length)).length;
	const textSpan = { start: hashes.length + gap, end: words.length };
	const inline = plainInline(text, textSpan.start, textSpan.end);
	const span = { start: 0, end };
	const level = hashes.length;
	return (
		inline && { ...inline, blocks: [{ type: "heading", level, style: "atx", span, textSpan }] }
	);
}

/** `---` */
function plainRule(text: string, lines: readonly PlainLine[]): PlainBlocks | undefined {
	const isRule = lines.length === 1 && /^([-*_])(?: *\1){2,}$/.test(text.slice(0, endOf(lines)));
	return isRule ? opaque("break", { start: 0, end: endOf(lines) }) : undefined;
}

/** A paragraph, and the fence that ends it. */
function plainParagraphs(text: string, lines: readonly PlainLine[]): PlainBlocks | undefined {
	const fence = lines.find(({ start, indent }) => indent === 0 && text.startsWith("```", start));
	if (!fence || fence.start === 0) return plainParagraph(text, lines);

	const from = lines.indexOf(fence);
	const above = plainParagraph(text, lines.slice(0, from));
	const below = above && plainFence(text, fence, lines.slice(from));
	return (
		below && {
			blocks: [...above.blocks, ...below.blocks],
			markup: [...above.markup, ...below.markup],
			quoted: above.quoted,
		}
	);
}

function plainParagraph(text: string, lines: readonly PlainLine[]): PlainBlocks | undefined {
	if (!lines.every((line, index) => isPlainLine(text, line, { isFirst: index === 0 })))
		return undefined;

	const span = { start: 0, end: endOf(lines) };
	const inline = plainInline(text, span.start, span.end);
	return inline && { ...inline, blocks: [{ type: "paragraph", span }] };
}

/** Up to a closing fence in the last line, and none before. */
function plainFence(
	text: string,
	opening: PlainLine,
	lines: readonly PlainLine[],
): PlainBlocks | undefined {
	const closing = closingFence(text, opening, lines);
	const span = { start: opening.start, end: endOf(lines) };
	return closing > 0 && closing === lines.length - 1 ? opaque("code", span) : undefined;
}

/** Up to its end in the last line. */
function plainComment(text: string, lines: readonly PlainLine[]): PlainBlocks | undefined {
	const end = endOf(lines);
	const isComment = text.startsWith("<!--") && text.indexOf("-->", 2) === end - 3;
	return isComment ? opaque("html", { start: 0, end }) : undefined;
}

function opaque(type: "code" | "html" | "break", span: Span): PlainBlocks {
	return { blocks: [{ type, span }], markup: [span], quoted: [] };
}
