import type { PlainReport } from "../../../../server/src/protocol/messages.ts";
import { daysAfter } from "../days-between.ts";
import { type Group, groupBy, withoutLabelLast } from "../group-by.ts";
import { titleOf } from "../reports/report-words.ts";
import { dueDay, type Promised } from "./promised-actions.ts";

export const actionGroupings = ["due", "owner", "report"] as const;
export type ActionGrouping = (typeof actionGroupings)[number];

/**
 * Action items in groups, in the order in which they came, which is that of their urgency; owners by name, but those
 * with something overdue first. What has several owners is in the group of each.
 *
 * @param today `YYYY-MM-DD`
 */
export function groupActions(
	items: readonly Promised[],
	grouping: ActionGrouping,
	today: string,
): Group<Promised>[] {
	switch (grouping) {
		case "due": {
			// Items come in the order of urgency, and so do these groups.
			const days = { today, week: daysAfter(today, 7) };
			return groupBy(items, (item) => dueWords(item, days), "No Exact Due Date");
		}
		case "owner":
			return groupBy(items, ({ action }) => ownersIn(action.owner), "No owner").toSorted(
				withoutLabelLast((a, b) => lateFirst(a, b) || names.compare(a.label, b.label)),
			);
		case "report":
			return byReport(items);
	}
}

/** `Ana, Ben`, `Ana and Ben`, `@ana/@ben` are two. */
function ownersIn(owner: string | null): string[] {
	const names = (owner ?? "")
		.split(/[,;&]|\/(?=@)|(?<!\s)\s+(?:and|\/)\s+/)
		.map((name) => name.trim());
	return names.filter((name) => name !== "");
}

/** What was due is overdue only where the report says what is done, and is not closed. */
function dueWords(
	{ action }: Promised,
	{ today, week }: Readonly<Record<"today" | "week", string>>,
) {
	const day = dueDay(action);
	if (action.isOverdue) return ["Overdue"];
	if (day === undefined) return [];
	if (day < today) return ["Earlier"];
	return [day <= week ? "Within a Week" : "Later"];
}

/** Titles may be equal, and paths in two folders. */
function byReport(items: readonly Promised[]): Group<Promised>[] {
	const groups = new Map<PlainReport, Promised[]>();
	for (const item of items) {
		const own = groups.get(item.report) ?? [];
		own.push(item);
		groups.set(item.report, own);
	}
	return Array.from(groups, ([report, own]) => ({
		key: report.uri,
		label: titleOf(report),
		items: own,
	}));
}

function lateFirst(a: Group<Promised>, b: Group<Promised>): number {
	return Number(isLate(b)) - Number(isLate(a));
}

function isLate({ items }: Group<Promised>): boolean {
	return items.some(({ action }) => action.isOverdue);
}

const names = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });
