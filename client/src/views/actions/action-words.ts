import type { PlainAction } from "../../../../server/src/protocol/messages.ts";
import { counted } from "../counted.ts";
import { daysBetween } from "../days-between.ts";
import { titleOf } from "../reports/report-words.ts";
import type { ActionGrouping } from "./action-groups.ts";
import { dueDay, type Promised } from "./promised-actions.ts";

/** The task alone: without the parentheses at its end that name its owner, day or ticket, which are told apart. */
export function actionLabel({ text, owner, due, ticket }: PlainAction): string {
	const behind = /(?:(?<!\s)\s+)?\(([^()]*)\)\.?$/.exec(text);
	const said = behind?.[1] ?? "";
	const isFacts = [owner, due, ticket].some((fact) => fact !== null && said.includes(fact));
	const label = behind && isFacts ? text.slice(0, behind.index) : text;
	return label === "" ? text : label;
}

/** What stands behind the task, but for what its group says: `due 2026-10-16, 38 days late · Samir · Title`. */
export function actionDescription(
	{ action, report }: Promised,
	{ grouping, today }: { readonly grouping: ActionGrouping; readonly today: string },
): string {
	return [
		dueWords(action, today),
		grouping === "owner" ? null : action.owner,
		grouping === "report" ? null : titleOf(report),
	]
		.filter((it) => it !== null)
		.join(" · ");
}

/** All of it in one sentence, for those who hear it. */
export function actionAriaLabel(item: Promised, today: string): string {
	const { action, report } = item;
	return [
		actionLabel(action),
		action.done ? "done" : "open",
		dueWords(action, today) ?? "no due date",
		action.owner === null ? "no owner" : `owner ${action.owner}`,
		`from ${titleOf(report)}`,
	].join(", ");
}

/** What the tooltip tells, as pairs of label and value. */
export function actionFacts(
	{ action, report }: Promised,
	today: string,
): (readonly [string, string])[] {
	const facts: (readonly [string, string | null])[] = [
		["Owner", action.owner],
		["Due", dueWords(action, today)?.replace(/^due /, "") ?? null],
		["Ticket", action.ticket],
		["Report", titleOf(report)],
		["Place", `${report.path}, line ${action.line + 1}`],
	];
	return facts.flatMap(([label, value]) => (value ? [[label, value] as const] : []));
}

/** `3 action items are overdue`. */
export function overdueWords(count: number): string {
	return `${counted(count, "action item")} ${count === 1 ? "is" : "are"} overdue`;
}

/** `due 2026-10-16, 38 days late`; how far off it is only while it is open. */
function dueWords(action: PlainAction, today: string): string | null {
	const day = dueDay(action);
	if (day === undefined || !action.isOpen) return action.due && `due ${action.due}`;

	const days = daysBetween(today, day);
	if (days < 0) return `due ${day}, ${counted(-days, "day")} late`;
	return days === 0 ? `due ${day}, today` : `due ${day}, in ${counted(days, "day")}`;
}

/** The address of a ticket that can be opened; `undefined` for a mere key. */
export function ticketAddress({ ticket }: PlainAction): string | undefined {
	return ticket !== null && /^https?:\/\//i.test(ticket) ? ticket : undefined;
}
