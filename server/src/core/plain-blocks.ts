import type { Block } from "./markdown.ts";
import { type InlineMarkup, plainInline } from "./plain-inline.ts";
import { plainItem } from "./plain-item.ts";
import { isPlainLine, type PlainLine, plainLines } from "./plain-lines.ts";
import { plainTable } from "./plain-table.ts";

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
	if (lines?.length === 0) return { blocks: [], markup: [], quoted: [] };

	const [first] = lines ?? [];
	if (!lines || !first || first.indent > 0) return undefined;

	switch (text[0]) {
		case "#":
			return plainHeading(text, lines);
		case "|":
			return plainTable(text, lines, readRow);
		case "`":
			return text.startsWith("```") ? plainFence(text, lines) : plainParagraphs(text, lines);
		case "<":
			return plainComment(text, lines);
		default:
			return plainRule(text, lines) ?? plainItem(text, lines) ?? plainParagraphs(text, lines);
	}
}

/** One line, without hashes at its end that close it. */
function plainHeading(text: string, lines: readonly PlainLine[]): PlainBlocks | undefined {
	const hashes = /^#{1,6}(?= )/.exec(text)?.[0];
	const end = lines[0]?.end ?? 0;
	const words = text.slice(0, end).trimEnd();
	if (lines.length > 1 || !hashes || words.endsWith("#")) return undefined;

	const gap = /^ */.exec(text.slice(hashes.length))?.[0].length ?? 0;
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
	const isRule = lines.length === 1 && /^([-*_])(?: *\1){2,}$/.test(text.slice(0, lines[0]?.end));
	return isRule ? opaque("break", lines) : undefined;
}

/** A paragraph, and the fence that ends it. */
function plainParagraphs(text: string, lines: readonly PlainLine[]): PlainBlocks | undefined {
	const fence = lines.findIndex(
		({ start, indent }) => indent === 0 && text.startsWith("```", start),
	);
	if (fence < 1) return plainParagraph(text, lines);

	const above = plainParagraph(text, lines.slice(0, fence));
	const below = above && plainFence(text, lines.slice(fence));
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

	const span = { start: 0, end: lines.at(-1)?.end ?? 0 };
	const inline = plainInline(text, span.start, span.end);
	return inline && { ...inline, blocks: [{ type: "paragraph", span }] };
}

/** Up to a closing fence in the last line, and none before. */
function plainFence(text: string, lines: readonly PlainLine[]): PlainBlocks | undefined {
	const ticks = /^`{3,}(?=[^`]*$)/.exec(text.slice(lines[0]?.start, lines[0]?.end))?.[0];
	const closing = lines.findIndex(({ start, end }, index) => {
		const line = text.slice(start, end).trimEnd();
		return index > 0 && ticks !== undefined && line.startsWith(ticks) && /^`+$/.test(line);
	});
	return closing > 0 && closing === lines.length - 1 ? opaque("code", lines) : undefined;
}

/** Up to its end in the last line. */
function plainComment(text: string, lines: readonly PlainLine[]): PlainBlocks | undefined {
	const end = lines.at(-1)?.end ?? 0;
	const isComment = text.startsWith("<!--") && text.indexOf("-->", 2) === end - 3;
	return isComment ? opaque("html", lines) : undefined;
}

function opaque(type: "code" | "html" | "break", lines: readonly PlainLine[]): PlainBlocks {
	const span = { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
	return { blocks: [{ type, span }], markup: [span], quoted: [] };
}
