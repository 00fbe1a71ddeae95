import type { Block, Item, Paragraph } from "./markdown.ts";
import { matchAt } from "./match-at.ts";
import type { PlainBlocks } from "./plain-blocks.ts";
import { closingFence } from "./plain-fence.ts";
import { addMarkup, type InlineMarkup, plainInline } from "./plain-inline.ts";
import { endOf, isBlank, isPlainLine, type PlainLine } from "./plain-lines.ts";
import type { Span } from "./text.ts";

/**
 * A list item of paragraphs, with the bullets and the fences nested in it.
 *
 * @returns `undefined` for all other text.
 */
export function plainItem(text: string, lines: readonly PlainLine[]): PlainBlocks | undefined {
	const reader = createReader(text, lines);
	const item = readItem(reader, topMarker);
	const isWhole = item !== undefined && reader.at === lines.length;
	return isWhole ? { blocks: [item], markup: reader.markup, quoted: reader.quoted } : undefined;
}

/**
 * Bullets that are indented a little, below what is no list: the first of the lines is the first of them.
 *
 * @returns `undefined` for all other text.
 */
export function plainBullets(text: string, lines: readonly PlainLine[]): PlainBlocks | undefined {
	const reader = createReader(text, lines);
	if (!matchAt(nestedMarker, text, Number(lines[0]?.start))) return undefined;

	const items = readNested(reader, 0);
	const isList = items?.every(({ type }) => type === "item") && reader.at === lines.length;
	return items && isList
		? { blocks: items, markup: reader.markup, quoted: reader.quoted }
		: undefined;
}

function createReader(text: string, lines: readonly PlainLine[]): Reader {
	return { text, lines, at: 0, depth: 0, markup: [], quoted: [] };
}

interface Reader {
	readonly text: string;
	readonly lines: readonly PlainLine[];
	/** The line that comes next. */
	at: number;
	/** Items that are open around the next. */
	depth: number;
	readonly markup: Span[];
	readonly quoted: Span[];
}

const topMarker = /(?:[-*+]|\d{1,9}[.)]) {1,4}(?! )/y;
/** Any other number may begin a list or go on with a paragraph: a full parse tells. */
const nestedMarker = /(?:[-*+]|1[.)]) {1,4}(?! )/y;
const anyMarker = /(?:[-*+]|\d{1,9}[.)])(?: |$)/my;
const box = /\[[ xX]\] (?=\S)/y;
const oddBox = /\[[ xX]\]/y;

function readItem(reader: Reader, marker: RegExp): Item | undefined {
	const { text, lines } = reader;
	const line = lines[reader.at];
	const mark = line && matchAt(marker, text, line.start)?.[0];
	if (!mark) return undefined;

	const column = line.indent + mark.length;
	const task = matchAt(box, text, line.start + mark.length)?.[0] ?? "";
	const words = { ...line, start: line.start + mark.length + task.length };
	if (!isPlainLine(text, words, { isFirst: true })) return undefined;
	if (task === "" && matchAt(oddBox, text, words.start)) return undefined;

	reader.at++;
	const end = readContinuation(reader) ?? line.end;
	const inline = plainInline(text, words.start, end);
	if (!inline) return undefined;

	addMarkup(reader, inline);
	const start = paragraphStart(words.start, task, inline);
	const nested = readNested(reader, column);
	if (!nested) return undefined;

	return {
		type: "item",
		ordered: /\d/.test(mark),
		checked: task === "" ? undefined : task[1] !== " ",
		span: { start: line.start, end: nested.at(-1)?.span.end ?? end },
		children: [{ type: "paragraph", span: { start, end } }, ...nested],
	};
}

/** Before emphasis, mdast counts the task box to the paragraph. */
function paragraphStart(words: number, task: string, { markup }: InlineMarkup): number {
	return markup[0]?.start === words ? words - task.length : words;
}

/** The lines that go on with the paragraph, indented or not: where the last of them ends. */
function readContinuation(reader: Reader): number | undefined {
	let end: number | undefined;
	for (;;) {
		const line = reader.lines[reader.at];
		if (!line || !isPlainLine(reader.text, line, { isFirst: false })) return end;

		end = line.end;
		reader.at++;
	}
}

/** Deeper lists are none that people wrote. */
const deepest = 20;

/** `undefined` when there is more than paragraphs, bullets and fences. */
function readNested(reader: Reader, column: number): readonly Block[] | undefined {
	const blocks: Block[] = [];
	for (;;) {
		const next = nextBelow(reader);
		if (!next || (next.isMarked && next.line.indent < column)) return blocks;

		const { indent } = next.line;
		const isWithin = indent >= column && indent <= column + 3;
		const block = isWithin ? readBlock(reader, next) : undefined;
		if (!block) return undefined;
		blocks.push(block);
	}
}

interface Next {
	readonly line: PlainLine;
	readonly isBelowBlank: boolean;
	/** True for an item. */
	readonly isMarked: boolean;
}

function nextBelow(reader: Reader): Next | undefined {
	const from = reader.at;
	while (isBlank(reader.lines[reader.at])) reader.at++;
	const line = reader.lines[reader.at];
	const isMarked = line !== undefined && matchAt(anyMarker, reader.text, line.start) !== null;
	return line && { line, isBelowBlank: reader.at > from, isMarked };
}

function readBlock(reader: Reader, { line, isBelowBlank, isMarked }: Next): Block | undefined {
	if (isMarked) return readDeeper(reader);
	if (reader.text.startsWith("```", line.start)) return readFence(reader, line);
	return isBelowBlank ? readParagraph(reader, line) : undefined;
}

function readParagraph(reader: Reader, line: PlainLine): Paragraph | undefined {
	if (!isPlainLine(reader.text, line, { isFirst: true })) return undefined;

	reader.at++;
	const span = { start: line.start, end: readContinuation(reader) ?? line.end };
	const inline = plainInline(reader.text, span.start, span.end);
	if (!inline) return undefined;

	addMarkup(reader, inline);
	return { type: "paragraph", span };
}

/** One whose lines are all indented as its first one is. */
function readFence(reader: Reader, opening: PlainLine): Block | undefined {
	const below = reader.lines.slice(reader.at);
	const closing = closingFence(reader.text, opening, below);
	const lines = below.slice(0, closing + 1);
	const isInside = (it: PlainLine) => isBlank(it) || it.indent >= opening.indent;
	if (closing === -1 || !lines.every(isInside)) return undefined;

	const span = { start: opening.start, end: endOf(lines) };
	reader.at += lines.length;
	reader.markup.push(span);
	return { type: "code", span };
}

function readDeeper(reader: Reader): Item | undefined {
	if (reader.depth === deepest) return undefined;

	reader.depth++;
	const item = readItem(reader, nestedMarker);
	reader.depth--;
	return item;
}
