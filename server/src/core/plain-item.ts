import type { Item } from "./markdown.ts";
import { matchAt } from "./match-at.ts";
import type { PlainBlocks } from "./plain-blocks.ts";
import { addMarkup, type InlineMarkup, plainInline } from "./plain-inline.ts";
import { isPlainLine, type PlainLine } from "./plain-lines.ts";
import type { Span } from "./text.ts";

/**
 * A list item of one paragraph, with the bullets nested in it, without blank lines between them.
 *
 * @returns `undefined` for all other text.
 */
export function plainItem(text: string, lines: readonly PlainLine[]): PlainBlocks | undefined {
	const reader = { text, lines, at: 0, depth: 0, markup: [], quoted: [] };
	const item = readItem(reader, topMarker);
	const isWhole = item !== undefined && reader.at === lines.length;
	return isWhole ? { blocks: [item], markup: reader.markup, quoted: reader.quoted } : undefined;
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
/** A number may begin a list or go on with one: a full parse tells. */
const nestedMarker = /[-*+] {1,4}(?! )/y;
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

/** `undefined` when there is more than bullets. */
function readNested(reader: Reader, column: number): readonly Item[] | undefined {
	const items: Item[] = [];
	for (;;) {
		const line = reader.lines[reader.at];
		if (!line) return items;
		if (!matchAt(anyMarker, reader.text, line.start)) return undefined;
		if (line.indent < column) return items;

		const item = line.indent > column + 3 ? undefined : readDeeper(reader);
		if (!item) return undefined;
		items.push(item);
	}
}

function readDeeper(reader: Reader): Item | undefined {
	if (reader.depth === deepest) return undefined;

	reader.depth++;
	const item = readItem(reader, nestedMarker);
	reader.depth--;
	return item;
}
