import type { PlacedChunk } from "./chunks.ts";
import { wordsIn } from "./headings.ts";
import type { Block, Row, Table } from "./markdown.ts";
import { type Span, shift } from "./text.ts";

/** A table where it stands in the document, with all its rows, in however many chunks they are. */
export interface WholeTable {
	/** The words of the header's cells. */
	readonly titles: readonly string[];
	readonly header: Row;
	readonly rows: readonly Row[];
	readonly span: Span;
}

/** The tables of a document, those within list items and quotes, too. */
export function wholeTables(chunks: readonly PlacedChunk[]): WholeTable[] {
	const found: { readonly table: WholeTable; readonly further: Row[] }[] = [];
	for (const { start, chunk } of chunks) {
		for (const block of chunk.blocks) {
			const rows = block.type === "rows" ? block.rows : [];
			for (const row of rows) found.at(-1)?.further.push(placedRow(row, start));
			const tables = tablesIn([block]).map((table) => toWhole(table, chunk, start));
			found.push(...tables.map((table) => ({ table, further: [] })));
		}
	}
	return found.map(({ table, further }) => extended(table, further));
}

function extended(table: WholeTable, further: readonly Row[]): WholeTable {
	const last = further.at(-1);
	if (!last) return table;

	const span = { start: table.span.start, end: last.span.end };
	return { ...table, span, rows: [...table.rows, ...further] };
}

function toWhole(
	{ header, rows, span }: Table,
	chunk: PlacedChunk["chunk"],
	start: number,
): WholeTable {
	return {
		titles: header.cells.map((cell) => wordsIn(chunk, cell)),
		header: placedRow(header, start),
		rows: rows.map((row) => placedRow(row, start)),
		span: shift(span, start),
	};
}

/** A row where it stands in the document. */
export function placedRow({ span, cells }: Row, by: number): Row {
	return { span: shift(span, by), cells: cells.map((cell) => shift(cell, by)) };
}

/** The tables among `blocks`, those within list items and quotes, too. */
export function tablesIn(blocks: readonly Block[]): Table[] {
	return blocks.flatMap((block) => {
		if (block.type === "table") return [block];
		return "children" in block ? tablesIn(block.children) : [];
	});
}
