import { actionCell, writeCell } from "./action-cell.ts";
import { groupOf } from "./first-match.ts";
import type { ActionItem, Report } from "./report.ts";
import { at, type Edit, slice } from "./text.ts";

/** What is told of an action item: in its column, when the table has one for it, else behind its words. */
export interface Telling {
	readonly column: "owner" | "due" | "ticket";
	/** In the column: `2026-03-01`. */
	readonly value: string;
	/** In parentheses behind the words: `due 2026-03-01`. */
	readonly words: string;
}

/** The edits that tell something of `item` that it does not tell yet. */
export function tellAction(report: Report, item: ActionItem, telling: Telling): Edit[] {
	const { column, value, words } = telling;
	const cell = item.container === "row" ? actionCell(report, item.span, column) : undefined;
	if (cell) return writeCell(report.text, cell, value);

	const text = slice(report.text, item.textSpan).trimEnd();
	const end = item.textSpan.start + text.length;
	const facts = [item.owner, item.due, item.ticket].flatMap((said) => said?.span ?? []);
	const group = /\(([^()\n]*)\)[.\s]*$/.exec(text);
	const groupEnd = group ? item.textSpan.start + group.index + 1 + groupOf(group, 1).length : -1;
	const joins =
		group &&
		facts.some((it) => it.start >= item.textSpan.start + group.index && it.end <= groupEnd);
	if (joins) return [{ span: at(groupEnd), newText: `, ${words}` }];

	const stop = /[.;]$/.test(text) ? 1 : 0;
	return [{ span: at(end - stop), newText: ` (${words})` }];
}
