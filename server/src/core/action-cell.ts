import { type ActionColumns, actionColumns } from "./action-columns.ts";
import type { Table } from "./markdown.ts";
import type { Report } from "./report.ts";
import { isInside, type Span, shift } from "./text.ts";

/** Where a row of a table of action items has its `column`: between the bars, blanks included; `undefined` when it has none. */
export function actionCell(
	{ chunks, text }: Report,
	row: Span,
	column: keyof ActionColumns,
): Span | undefined {
	const placed = chunks.findLast(({ start }) => start <= row.start);
	const table = placed?.chunk.blocks.find(
		(block): block is Table =>
			block.type === "table" && isInside(shift(row, -placed.start), block.span),
	);
	if (!placed || !table) return undefined;

	const found = table.rows.find(({ span }) => isInside(shift(row, -placed.start), span));
	const cell = found?.cells[actionColumns(placed.chunk, table)[column]];
	return cell && withBlanks(text, shift(cell, placed.start));
}

function withBlanks(text: string, { start, end }: Span): Span {
	const before = /[ \t]*$/.exec(text.slice(Math.max(0, start - 200), start))?.[0].length ?? 0;
	const behind = /^[ \t]*/.exec(text.slice(end, end + 200))?.[0].length ?? 0;
	return { start: start - before, end: end + behind };
}
