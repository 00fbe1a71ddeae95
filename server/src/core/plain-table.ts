import type { Row } from "./markdown.ts";
import type { PlainBlocks } from "./plain-blocks.ts";
import { addMarkup, type InlineMarkup, plainInline } from "./plain-inline.ts";
import { endOf, type PlainLine, plainLines } from "./plain-lines.ts";
import { type Span, shift } from "./text.ts";

/**
 * A table whose rows begin and end with a bar.
 *
 * @param readFully reads a table of one row that is not plain; rows are read by themselves, whatever stands in the others.
 * @returns `undefined` for all other text, and when a row is not plain and cannot be read fully.
 */
export function plainTable(
	text: string,
	lines: readonly PlainLine[],
	readFully?: (table: string) => PlainBlocks,
): PlainBlocks | undefined {
	const [header, delimiter, ...others] = lines;
	if (!header || !delimiter) return undefined;

	const head = `${text.slice(header.start, delimiter.end)}\n`;
	const reader: Reader = { text, head, readFully, markup: [], quoted: [] };
	const top = readRow(reader, header);
	const bars = text.slice(delimiter.start, delimiter.end);
	const columns = delimiterRow.test(bars) ? bars.split("|").length - 2 : 0;
	if (top?.cells.length !== columns || columns > mostColumns) return undefined;

	const rows: Row[] = [];
	for (const line of others) {
		const row = readRow(reader, line) ?? readFullRow(reader, line);
		if (!row) return undefined;
		rows.push(row);
	}
	const span = { start: 0, end: endOf(lines) };
	const { markup, quoted } = reader;
	return { blocks: [{ type: "table", span, header: top, rows }], markup, quoted };
}

/** A line that is a row of the table which has this head, if it begins with a bar. */
export function plainRows(
	text: string,
	{ text: head }: { readonly text: string },
	readFully: (table: string) => PlainBlocks,
): (InlineMarkup & { readonly rows: readonly Row[] }) | undefined {
	const [line, ...others] = plainLines(text) ?? [];
	if (!line || others.length > 0) return undefined;

	const reader: Reader = { text, head, readFully, markup: [], quoted: [] };
	const row = readRow(reader, line) ?? readFullRow(reader, line);
	return row && { rows: [row], markup: reader.markup, quoted: reader.quoted };
}

interface Reader {
	readonly text: string;
	/** Header and delimiter, with which a row is a table. */
	readonly head: string;
	readonly readFully: ((table: string) => PlainBlocks) | undefined;
	readonly markup: Span[];
	readonly quoted: Span[];
}

/** Wider tables take a full parse too long, and are none. */
const mostColumns = 100;
const delimiterRow = /^\|(?: *:?-+:? *\|)+$/;

function readRow(reader: Reader, { start, end, indent }: PlainLine): Row | undefined {
	const { text } = reader;
	const line = text.slice(start, end).trimEnd();
	if (indent > 0 || !/^\|[^\\]*\|$/.test(line)) return undefined;

	const [marks, quotes] = [reader.markup.length, reader.quoted.length];
	const cells: Span[] = [];
	const last = start + line.length - 1;
	for (let from = start + 1; from <= last; ) {
		const bar = text.indexOf("|", from);
		const cell = readCell(reader, from, bar);
		if (!cell) {
			reader.markup.length = marks;
			reader.quoted.length = quotes;
			return undefined;
		}
		// An empty cell is where it ends: before the next bar, or behind the last.
		const at = bar === last ? end : bar;
		cells.push(cell.start < cell.end ? cell : { start: at, end: at });
		from = bar + 1;
	}
	return { span: { start, end }, cells };
}

/** With a bar at its start a line is a row of the table, whatever is in it. */
function readFullRow(reader: Reader, { start, end, indent }: PlainLine): Row | undefined {
	const { text, head, readFully } = reader;
	if (!readFully || indent > 0 || text[start] !== "|" || end - start > 20_000) return undefined;

	const read = readFully(head + text.slice(start, end));
	const [row] = read.blocks.filter((it) => it.type === "table").flatMap(({ rows }) => rows);
	const by = start - head.length;
	const inRow = (spans: readonly Span[]) =>
		spans.filter((span) => span.start >= head.length).map((span) => shift(span, by));
	addMarkup(reader, { markup: inRow(read.markup), quoted: inRow(read.quoted) });
	return row && { span: shift(row.span, by), cells: row.cells.map((cell) => shift(cell, by)) };
}

function readCell(reader: Reader, from: number, to: number): Span | undefined {
	const { text } = reader;
	let [start, end] = [from, to];
	while (start < end && text[start] === " ") start++;
	while (end > start && text[end - 1] === " ") end--;
	const inline = plainInline(text, start, end);
	if (!inline) return undefined;

	addMarkup(reader, inline);
	return { start, end };
}
