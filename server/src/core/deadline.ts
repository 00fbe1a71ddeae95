import { actionCell } from "./action-cell.ts";
import type { ActionItem, Report } from "./report.ts";

/**
 * The day by which an action item is still to be done, `YYYY-MM-DD`.
 *
 * @returns `undefined` for what is done, or has no day that is known exactly; in a report that is closed; and where
 * nothing says what is done: what is not marked as done may well be, its ticket tells.
 */
export function deadline(report: Report, item: ActionItem): string | undefined {
	const { due, done } = item;
	if (done || !due || !isDay.test(due.value) || isClosed(report)) return undefined;
	return tellsState(report, item) ? due.value : undefined;
}

const isDay = /^\d{4}-\d{2}-\d{2}$/;

function isClosed({ metadata }: Report): boolean {
	const status = metadata.fields.find(({ name }) => name === "status")?.value ?? "";
	return /^\W*(?:closed|archived|done|completed?|cancell?ed|withdrawn|superseded)\b/iu.test(status);
}

function tellsState(report: Report, { container, span }: ActionItem): boolean {
	if (container === "task") return true;
	if (container === "row") return actionCell(report, span, "status") !== undefined;
	return report.actionItems.some((it) => it.done && it.container === container);
}
