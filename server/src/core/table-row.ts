import type { PlacedChunk } from "./chunks.ts";
import { firstMatch } from "./first-match.ts";
import { wordsIn } from "./headings.ts";
import type { Block, Table } from "./markdown.ts";
import type { Report } from "./report.ts";
import { type Edit, isInside, lineSpan, type Span, shift } from "./text.ts";

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
	const placed = chunks.findLast(({ start }) => start <= span.start);
	return placed && rowIn(placed, span);
}

function rowIn({ start, chunk }: PlacedChunk, span: Span): TableRow | undefined {
	const inner = shift(span, -start);
	const table = tablesIn(chunk.blocks).find((it) => isInside(inner, it.span));
	const row = table?.rows.find((it) => isInside(inner, it.span));
	if (!table || !row) return undefined;

	const above = table.rows.slice(0, table.rows.indexOf(row));
	return {
		titles: table.header.cells.map((cell) => wordsIn(chunk, cell)),
		cells: row.cells.map((cell) => shift(cell, start)),
		above: above.map(({ cells }) => cells.map((cell) => shift(cell, start))),
	};
}

/** The number of the column for days alone; -1 without one. */
export function dayColumn({ titles }: TableRow): number {
	return titles.findIndex((title) => /\b(?:date|day)\b/i.test(title));
}

/** The tables among `blocks`, those within list items and quotes, too. */
export function tablesIn(blocks: readonly Block[]): Table[] {
	return blocks.flatMap((block) => {
		if (block.type === "table") return [block];
		return "children" in block ? tablesIn(block.children) : [];
	});
}

/** The edit that puts `value` into an empty cell, within its blanks where there is room. */
export function fillCell(text: string, cell: Span, value: string): Edit {
	const line = lineSpan(text, cell.start);
	// An empty cell that is the last of its row is given as the place behind the closing bar.
	const isBehind = /\|$/.test(text.slice(line.start, cell.start)) && text[cell.start] !== "|";
	const at = isBehind ? cell.start - 1 : cell.start;
	const blanks = firstMatch(/[ \t]*$/, text.slice(line.start, at)).length;
	const after = firstMatch(/^[ \t]*/, text.slice(at, line.end)).length;
	const span = { start: at - blanks, end: at + after };
	return { span, newText: ` ${value} `.padEnd(span.end - span.start) };
}
