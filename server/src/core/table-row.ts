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
	if (!placed) return undefined;

	const { start, chunk } = placed;
	const inner = shift(span, -start);
	const table = tablesIn(chunk.blocks).find((it) => isInside(inner, it.span));
	const at = table?.rows.findIndex((row) => isInside(inner, row.span)) ?? -1;
	const row = table?.rows[at];
	if (!table || !row) return undefined;

	return {
		titles: table.header.cells.map((cell) => wordsIn(chunk, cell)),
		cells: row.cells.map((cell) => shift(cell, start)),
		above: table.rows.slice(0, at).map(({ cells }) => cells.map((cell) => shift(cell, start))),
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
	const blanks = /[ \t]*$/.exec(text.slice(line.start, at))?.[0].length ?? 0;
	const after = /^[ \t]*/.exec(text.slice(at, line.end))?.[0].length ?? 0;
	const span = { start: at - blanks, end: at + after };
	return { span, newText: ` ${value} `.padEnd(span.end - span.start) };
}
