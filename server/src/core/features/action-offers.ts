import { dueDates } from "../due-dates.ts";
import { knownPeople } from "../known-people.ts";
import type { Report } from "../report.ts";
import type { Span } from "../text.ts";
import { actionSlot } from "./action-slot.ts";

interface ActionOffer {
	readonly label: string;
	readonly span: Span;
	readonly newText: string;
	readonly detail: string;
}

/**
 * Owners that the report names, and days on which a task may be due, where an action item tells them.
 *
 * @param today `YYYY-MM-DD`, the day that the due dates are counted from.
 */
export function actionOffers(report: Report, offset: number, today: string): ActionOffer[] {
	const slot = actionSlot(report, offset);
	if (!slot) return [];

	const { fact, typed, span } = slot;
	const all = fact === "owner" ? owners(report, typed) : due(today);
	return all
		.filter(({ label }) => label.toLowerCase().startsWith(typed.toLowerCase()) && label !== typed)
		.map(({ label, detail }) => ({ label, span, newText: label, detail }));
}

interface Named {
	readonly label: string;
	readonly detail: string;
}

/** Those who own another item first, the busiest of them first of all. */
function owners(report: Report, typed: string): Named[] {
	const counts = new Map<string, number>();
	for (const { owner } of report.actionItems) {
		// What is typed here is no owner yet.
		if (!owner || owner.value === typed) continue;
		counts.set(owner.value, (counts.get(owner.value) ?? 0) + 1);
	}
	const named = [...counts]
		.toSorted(([, a], [, b]) => b - a)
		.map(([label, count]) => ({
			label,
			detail: count === 1 ? "owns 1 item" : `owns ${count} items`,
		}));
	const others = knownPeople(report)
		.filter((label) => !counts.has(label) && label !== typed)
		.map((label) => ({ label, detail: "named in the report" }));
	return [...named, ...others];
}

function due(today: string): Named[] {
	return dueDates(today)
		.map(({ date, words }) => ({ label: date, detail: words }))
		.toSorted((a, b) => a.label.localeCompare(b.label));
}
