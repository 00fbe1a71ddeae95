import type { PlacedChunk } from "./chunks.ts";
import { chunksWithin } from "./chunks-within.ts";
import type { Block, Rows, Table } from "./markdown.ts";
import type { Report } from "./report.ts";
import { isInside, type Span, shift } from "./text.ts";

/** The cell of the table's header above the cell that holds `span`; `undefined` outside of tables. */
export function headerCell({ chunks }: Report, span: Span): Span | undefined {
	const [placed] = chunksWithin(chunks, { start: span.start, end: span.start + 1 });
	return placed && cellAbove(chunks, placed, span);
}

function cellAbove(
	chunks: readonly PlacedChunk[],
	placed: PlacedChunk,
	span: Span,
): Span | undefined {
	const inner = shift(span, -placed.start);
	const table = placed.chunk.blocks.filter(isTable).find((it) => isInside(inner, it.span));
	const row = table?.rows.find((it) => isInside(inner, it.span));
	if (!table || !row) return undefined;

	const column = row.cells.findIndex((cell) => isInside(inner, cell));
	const head = table.type === "table" ? placed : headOf(chunks, placed);
	const header = head?.chunk.blocks.find((it) => it.type === "table")?.header;
	const cell = header?.cells[column];
	return head && cell && shift(cell, head.start);
}

function isTable(block: Block): block is Table | Rows {
	return block.type === "table" || block.type === "rows";
}

/** The chunk in which the table begins. */
function headOf(chunks: readonly PlacedChunk[], { start }: PlacedChunk): PlacedChunk | undefined {
	return chunks.findLast(
		(it) =>
			it.start < start && it.chunk.table && it.chunk.blocks.some(({ type }) => type === "table"),
	);
}
