import { compareSeverities, severityKey } from "../severity-order.ts";
import { byName } from "./by-name.ts";
import { type PeriodUnit, periods } from "./periods.ts";
import type { Reported } from "./reported.ts";

/** How many incidents there were when, and how severe. */
export interface Incidents {
	readonly unit: PeriodUnit;
	/** Those that reports name, the worst first; `undefined`, which comes last, where one names none. */
	readonly severities: readonly (string | undefined)[];
	/** Without gaps, the first first. */
	readonly periods: readonly Period[];
	/** The reports that say no day. */
	readonly undated: readonly number[];
}

export interface Period {
	/** `2026-03`, `2026 Q1`, `2026` or `2020s`. */
	readonly name: string;
	/** The reports of its incidents, a list for each of `severities`. */
	readonly bySeverity: readonly (readonly number[])[];
}

export function incidents(reports: readonly Reported[]): Incidents {
	const { unit, names, indexOf } = periods(reports.flatMap(({ facts }) => facts.day ?? []));
	const periodOf = reports.map(({ facts }) =>
		facts.day === undefined ? undefined : indexOf(facts.day),
	);
	const dated = (index: number) => periodOf[index] !== undefined;
	const groups = bySeverity(reports).filter(({ indexes }) => indexes.some(dated));
	return {
		unit,
		severities: groups.map(({ name }) => name),
		periods: names.map((name, period) => ({
			name,
			bySeverity: groups.map(({ indexes }) => indexes.filter((it) => periodOf[it] === period)),
		})),
		undated: [...reports.keys()].filter((index) => !dated(index)),
	};
}

interface SeverityGroup {
	readonly name: string | undefined;
	readonly indexes: readonly number[];
}

function bySeverity(reports: readonly Reported[]): SeverityGroup[] {
	const named = byName(reports, {
		namesOf: ({ facts }) => (facts.severity === undefined ? [] : [facts.severity]),
		keyOf: severityKey,
	}).toSorted((a, b) => compareSeverities(a.name, b.name));
	const known = new Set(named.flatMap(({ indexes }) => indexes));
	const others = [...reports.keys()].filter((index) => !known.has(index));
	return [...named, { name: undefined, indexes: others }];
}
