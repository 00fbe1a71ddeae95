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

/** Who may own a task though the report does not name them, each as it is written there; some may be told twice. */
export interface PeopleElsewhere {
	/** Named in other reports, the newest of these first. */
	readonly reports: readonly string[];
	readonly codeOwners: readonly string[];
}

interface ActionContext {
	/** `YYYY-MM-DD`, the day that the due dates are counted from; empty where no clock is available. */
	readonly today: string;
	readonly people?: PeopleElsewhere;
}

const nobody: PeopleElsewhere = { reports: [], codeOwners: [] };

/** Owners whom the report names, then those from elsewhere, and days on which a task may be due, where an action item tells them. */
export function actionOffers(
	report: Report,
	offset: number,
	{ today, people = nobody }: ActionContext,
): ActionOffer[] {
	const slot = actionSlot(report, offset);
	if (!slot) return [];

	const { fact, typed, span } = slot;
	const all = fact === "owner" ? owners(report, typed, people) : due(today);
	return all
		.filter(({ label }) => label.toLowerCase().startsWith(typed.toLowerCase()) && label !== typed)
		.map(({ label, detail }) => ({ label, span, newText: label, detail }));
}

interface Named {
	readonly label: string;
	readonly detail: string;
}

/** Those who own another item first, the busiest of them first of all. */
function owners(report: Report, typed: string, people: PeopleElsewhere): Named[] {
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
	return eachOnce([
		...named,
		...knownPeople(report)
			.filter((label) => label !== typed)
			.map((label) => ({ label, detail: "named in the report" })),
		...people.reports.map((label) => ({ label, detail: "named in another report" })),
		...people.codeOwners.map((label) => ({ label, detail: "code owner" })),
	]);
}

/** `@Ana` and `@ana` are one: as it is written first. */
function eachOnce(all: readonly Named[]): Named[] {
	const byName = new Map<string, Named>();
	for (const named of all) {
		const key = named.label.toLowerCase();
		if (!byName.has(key)) byName.set(key, named);
	}
	return [...byName.values()];
}

function due(today: string): Named[] {
	return dueDates(today)
		.map(({ date, words }) => ({ label: date, detail: words }))
		.toSorted((a, b) => a.label.localeCompare(b.label));
}
