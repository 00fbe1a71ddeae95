import { compareText } from "./compare-text.ts";
import type { ActionFact, Facts } from "./facts.ts";

/** A report, and where it is. */
export interface ReportAt {
	readonly path: string;
	readonly facts: Facts;
}

/** What is overdue is open, too. */
export type ActionState = "overdue" | "open" | "done";

/** An action item of one of many reports. */
export interface ListedAction {
	readonly report: ReportAt;
	readonly action: ActionFact;
	readonly state: ActionState;
}

export interface ActionFilter {
	/** `YYYY-MM-DD`. */
	readonly today: string;
	/** Only what is in one of these states; in any without it. */
	readonly states?: readonly ActionState[] | undefined;
	/** Only what this person or team has; upper and lower case, and an `@`, make no difference. */
	readonly owner?: string | undefined;
}

/**
 * The action items of `reports`: what is overdue first, the longest first, then what is open by its day, then what is
 * done. What is told as done and “None” are no promises and left out.
 */
export function listActions(reports: readonly ReportAt[], filter: ActionFilter): ListedAction[] {
	const { today, states, owner } = filter;
	const all = reports.flatMap((report) =>
		report.facts.actions.flatMap((action): ListedAction[] => {
			const state = stateOf(action, today);
			return state === undefined ? [] : [{ report, action, state }];
		}),
	);
	return all
		.filter(({ state }) => states?.includes(state) ?? true)
		.filter(({ action }) => owner === undefined || isOwner(action.owner, owner))
		.toSorted(compare);
}

/** `undefined` for what was never promised. */
export function stateOf(
	{ done, isOpen, deadline }: ActionFact,
	today: string,
): ActionState | undefined {
	if (deadline !== undefined && deadline < today) return "overdue";
	if (isOpen) return "open";
	return done ? "done" : undefined;
}

/** `diaz` is one of the words of `Ana Díaz`, `@ana.diaz` and `Diaz, Ana`, and none of `Diazepam`. */
function isOwner(written: string | undefined, wanted: string): boolean {
	return written !== undefined && ` ${plain(written)} `.includes(` ${plain(wanted)} `);
}

function plain(name: string): string {
	const base = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
	return base.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

const order: Readonly<Record<ActionState, number>> = { overdue: 0, open: 1, done: 2 };

function compare(a: ListedAction, b: ListedAction): number {
	return (
		order[a.state] - order[b.state] ||
		compareText(dayOf(a), dayOf(b)) ||
		compareText(a.report.path, b.report.path) ||
		a.action.place.line - b.action.place.line
	);
}

/** What has no day that is known exactly goes behind all days. */
function dayOf({ action: { due } }: ListedAction): string {
	return due !== undefined && /^\d{4}-\d\d-\d\d$/.test(due) ? due : "~";
}
