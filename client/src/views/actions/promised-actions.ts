import type { PlainAction, PlainReport } from "../../../../server/src/protocol/messages.ts";
import { compareText } from "../compare-text.ts";

/** An action item and the report that promises it. */
export interface Promised {
	readonly report: PlainReport;
	readonly action: PlainAction;
	/** Which of the report's action items it is. */
	readonly index: number;
}

export interface PromisedActions {
	readonly open: readonly Promised[];
	readonly done: readonly Promised[];
}

/**
 * The action items that are still to be done, and those that are done; both those of the newest report first.
 * Of the open ones the most urgent stand before all: what is overdue, then what is due first.
 * Gathered once as long as `reports` is the same.
 */
export function promisedActions(reports: ReadonlyMap<string, PlainReport>): PromisedActions {
	const known = gathered.get(reports) ?? gather(reports.values());
	gathered.set(reports, known);
	return known;
}

const gathered = new WeakMap<ReadonlyMap<string, PlainReport>, PromisedActions>();

function gather(reports: Iterable<PlainReport>): PromisedActions {
	const all = [...reports]
		.sort(compareAge)
		.flatMap((report) => report.actions.map((action, index) => ({ report, action, index })));
	const urgent = all
		.filter(({ action }) => action.isOpen)
		.map((item) => ({ item, urgency: urgencyOf(item.action) }))
		.sort((a, b) => compareText(a.urgency, b.urgency));
	return {
		open: urgent.map(({ item }) => item),
		done: all.filter(({ action }) => action.done),
	};
}

/** What sorts in front is more urgent; made once for each item, as there may be very many. */
function urgencyOf(action: PlainAction): string {
	return `${action.isOverdue ? 0 : 1} ${dueDay(action) ?? "9999-99-99"}`;
}

function compareAge(a: PlainReport, b: PlainReport): number {
	return compareText(b.day ?? "", a.day ?? "") || compareText(a.path, b.path);
}

/** The day when it is due, `YYYY-MM-DD`; `undefined` when that is not known exactly. */
export function dueDay({ due }: PlainAction): string | undefined {
	return due !== null && /^\d{4}-\d{2}-\d{2}$/.test(due) ? due : undefined;
}
