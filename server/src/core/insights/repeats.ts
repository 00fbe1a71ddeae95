import { compareText } from "../compare-text.ts";
import type { Facts } from "../facts.ts";
import { byName } from "./by-name.ts";
import type { Reported } from "./reported.ts";

/** What several incidents have in common: a service, a cause, a tag. */
export interface Repeat {
	readonly name: string;
	/** The newest first, those without a day last. */
	readonly reports: readonly number[];
	/** The day of the newest incident, `YYYY-MM-DD`. */
	readonly newest: string | undefined;
}

/** What two reports or more name, the most frequent first, then the newest, then by name. */
export function repeats(
	reports: readonly Reported[],
	namesOf: (facts: Facts) => readonly string[],
): Repeat[] {
	const dayOf = (index: number) => reports[index]?.facts.day;
	return byName(reports, { namesOf: ({ facts }) => namesOf(facts) })
		.filter(({ indexes }) => indexes.length >= 2)
		.map(({ name, indexes }) => {
			const newestFirst = indexes.toSorted((a, b) => compareDays(dayOf(b), dayOf(a)));
			return { name, reports: newestFirst, newest: newestFirst.map(dayOf)[0] };
		})
		.toSorted(
			(a, b) =>
				b.reports.length - a.reports.length ||
				compareDays(b.newest, a.newest) ||
				a.name.localeCompare(b.name, "en"),
		);
}

/** Days as `YYYY-MM-DD`; no day is before all others. */
function compareDays(a = "", b = ""): number {
	return compareText(a, b);
}
