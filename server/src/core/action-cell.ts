import { type ActionColumns, actionColumns } from "./action-columns.ts";
import { padCells } from "./pad-cells.ts";
import type { Report } from "./report.ts";
import { fillCell, tableRow } from "./table-row.ts";
import type { Edit, Span } from "./text.ts";

/** What the row of an action item says in `column`, maybe nothing; `undefined` when it has no such cell. */
export function actionCell(
	report: Report,
	row: Span,
	column: keyof ActionColumns,
): Span | undefined {
	const found = tableRow(report, row);
	return found?.cells[actionColumns(found.titles)[column]];
}

/** `value` in place of what `cell` says, the bars below each other where they were. */
export function writeCell(text: string, cell: Span, value: string): Edit[] {
	return cell.start === cell.end
		? [fillCell(text, cell, value)]
		: padCells(text, [{ span: cell, newText: value }]);
}
