import type { PlacedChunk } from "./chunks.ts";
import type { Table } from "./markdown.ts";
import type { Report } from "./report.ts";
import { isInside, type Span, shift } from "./text.ts";

/** The cell of the table's header above the cell that holds `span`; `undefined` outside of tables. */
export function headerCell({ chunks }: Report, span: Span): Span | undefined {
	const placed = chunks.findLast(({ start }) => start <= span.start);
	return placed && cellAbove(placed, span);
}

function cellAbove({ start, chunk }: PlacedChunk, span: Span): Span | undefined {
	const inner = shift(span, -start);
	const table = chunk.blocks.find(
		(block): block is Table => block.type === "table" && isInside(inner, block.span),
	);
	const row = table?.rows.find((it) => isInside(inner, it.span));
	const column = row?.cells.findIndex((cell) => isInside(inner, cell)) ?? -1;
	const cell = table?.header.cells[column];
	return cell && shift(cell, start);
}
