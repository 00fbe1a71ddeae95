import type { Block, Row, TableHead } from "./markdown.ts";
import { type Span, shift } from "./text.ts";

/** A block that was read with the head of its table in front, as it stands without: of the table its rows alone. */
export function shiftedBelow(block: Block, head: TableHead): Block[] {
	const by = -head.text.length;
	if (block.span.start === 0 && block.type === "table") {
		const rows = block.rows.map((row) => shiftedRow(row, by));
		const span = { start: rows[0]?.span.start ?? 0, end: block.span.end + by };
		return rows.length > 0 ? [{ type: "rows", span, rows, head }] : [];
	}
	return [shifted(block, by)];
}

function shifted(block: Block, by: number): Block {
	const span = shift(block.span, by);
	switch (block.type) {
		case "heading":
			return { ...block, span, textSpan: shift(block.textSpan, by) };
		case "item":
		case "quote":
			return { ...block, span, children: block.children.map((child) => shifted(child, by)) };
		case "table": {
			const rows = block.rows.map((row) => shiftedRow(row, by));
			return { ...block, span, header: shiftedRow(block.header, by), rows };
		}
		default:
			return { ...block, span };
	}
}

function shiftedRow({ span, cells }: Row, by: number): Row {
	return { span: shift(span, by), cells: cells.map((cell: Span) => shift(cell, by)) };
}
