import type { ListedAction } from "../../core/action-list.ts";
import type { ActionFormat } from "./action-format.ts";

/** For programs: an array of objects with the same keys each; lines start at 1. */
export const json: ActionFormat = (actions) =>
	`${JSON.stringify(actions.map(plainAction), undefined, 2)}\n`;

/** An action item as programs get it; `null` where the report says nothing. */
export function plainAction({ report: { path, facts }, action, state }: ListedAction) {
	return {
		file: path,
		line: action.place.line,
		report: facts.title,
		day: facts.day ?? null,
		severity: facts.severity ?? null,
		text: action.text,
		done: state === "done",
		open: state !== "done",
		overdue: state === "overdue",
		owner: action.owner ?? null,
		due: action.due ?? null,
		ticket: action.ticket ?? null,
	};
}
