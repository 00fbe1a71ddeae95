import type { PlacedChunk } from "./chunks.ts";
import { chunksWithin } from "./chunks-within.ts";
import { firstMatch } from "./first-match.ts";
import { headTitles } from "./head-titles.ts";
import { wordsIn } from "./headings.ts";
import type { Rows } from "./markdown.ts";
import type { Report } from "./report.ts";
import { type Edit, isInside, lineSpan, type Span, shift } from "./text.ts";
import { placedRow, tablesIn } from "./whole-tables.ts";

/** A row of a table where it stands; spans are those of the document. */
export interface TableRow {
	/** The words of the header's cells. */
	readonly titles: readonly string[];
	readonly cells: readonly Span[];
	/** The rows above, nearest last, as cells. */
	readonly above: readonly (readonly Span[])[];
}

/** The row that holds `span`; `undefined` outside of tables. */
export function tableRow({ chunks }: Report, span: Span): TableRow | undefined {
	const [placed] = chunksWithin(chunks, { start: span.start, end: span.start + 1 });
	return placed && (rowIn(placed, span) ?? farRowIn(chunks, placed, span));
}

function rowIn({ start, chunk }: PlacedChunk, span: Span): TableRow | undefined {
	const inner = shift(span, -start);
	const table = tablesIn(chunk.blocks).find((it) => isInside(inner, it.span));
	const row = table?.rows.find((it) => isInside(inner, it.span));
	if (!table || !row) return undefined;

	const above = table.rows.slice(0, table.rows.indexOf(row));
	return {
		titles: table.header.cells.map((cell) => wordsIn(chunk, cell)),
		cells: placedRow(row, start).cells,
		above: above.map((it) => placedRow(it, start).cells),
	};
}

/** In a table so long that its rows are chunks of their own. */
function farRowIn(
	chunks: readonly PlacedChunk[],
	placed: PlacedChunk,
	span: Span,
): TableRow | undefined {
	const inner = shift(span, -placed.start);
	const block = placed.chunk.blocks.find(
		(it): it is Rows => it.type === "rows" && isInside(inner, it.span),
	);
	const row = block?.rows.find((it) => isInside(inner, it.span));
	if (!block || !row) return undefined;

	const index = chunks.indexOf(placed);
	const above = chunks.slice(Math.max(0, index - nearRows), index).flatMap(rowsOf);
	return { titles: headTitles(block.head), cells: placedRow(row, placed.start).cells, above };
}

/** So many of the rows above are enough to see how they are written. */
const nearRows = 20;

function rowsOf({ start, chunk }: PlacedChunk): (readonly Span[])[] {
	return chunk.blocks.flatMap((block) =>
		block.type === "rows" ? block.rows.map((row) => placedRow(row, start).cells) : [],
	);
}

/** The number of the column for days alone; -1 without one. */
export function dayColumn({ titles }: TableRow): number {
	return titles.findIndex((title) => /\b(?:date|day)\b/i.test(title));
}

/** The edit that puts `value` into an empty cell, within its blanks where there is room. */
export function fillCell(text: string, cell: Span, value: string): Edit {
	const line = lineSpan(text, cell.start);
	// An empty cell that is the last of its row is given as the place behind the closing bar.
	const isBehind = /\|$/.test(text.slice(line.start, cell.start)) && text[cell.start] !== "|";
	const at = isBehind ? cell.start - 1 : cell.start;
	const blanks = firstMatch(/(?<![ \t])[ \t]*$/, text.slice(line.start, at)).length;
	const after = firstMatch(/^[ \t]*/, text.slice(at, line.end)).length;
	const span = { start: at - blanks, end: at + after };
	return { span, newText: ` ${value} `.padEnd(span.end - span.start) };
}
