import { dayNumber } from "../calendar.ts";
import type { ActionFact } from "../facts.ts";
import { isoDay } from "../iso-day.ts";
import { byName } from "./by-name.ts";
import type { Reported } from "./reported.ts";

/** The action items that are still to be done. */
export interface OpenWork {
	/** The oldest first, those of unknown age last. */
	readonly actions: readonly OpenAction[];
	/** Every class of age, the youngest first; the last is that of unknown age. */
	readonly byAge: readonly WorkGroup[];
	/** Who has the most first, those of nobody last. */
	readonly byOwner: readonly OwnersWork[];
}

export interface OpenAction {
	readonly report: number;
	readonly action: ActionFact;
	/** Days since the incident; `undefined` when the report says no day. */
	readonly age: number | undefined;
	readonly isOverdue: boolean;
}

/** Some of the actions, by their indexes. */
export interface WorkGroup {
	readonly name: string;
	readonly actions: readonly number[];
	/** How many of them are overdue. */
	readonly overdue: number;
}

export interface OwnersWork extends WorkGroup {
	/** Empty for what nobody owns. */
	readonly name: string;
}

/** @param today `YYYY-MM-DD`; without it, or when it is no date, no age is known and nothing is overdue. */
export function openWork(reports: readonly Reported[], today: string | undefined): OpenWork {
	const day = today === undefined ? undefined : isoDay(today);
	const actions = reports
		.flatMap(({ facts }, report) =>
			facts.actions
				.filter(({ isOpen }) => isOpen)
				.map((action) => ({
					report,
					action,
					age: ageOf(facts.day, day && dayNumber(day)),
					isOverdue:
						today !== undefined && action.deadline !== undefined && action.deadline < today,
				})),
		)
		.toSorted((a, b) => (b.age ?? -1) - (a.age ?? -1));
	return { actions, byAge: byAge(actions), byOwner: byOwner(actions) };
}

/** An incident that is dated tomorrow, perhaps in another zone, is as new as one of today. */
function ageOf(incident: string | undefined, today: number | undefined): number | undefined {
	const day = incident === undefined ? undefined : isoDay(incident);
	return day && today !== undefined ? Math.max(0, today - dayNumber(day)) : undefined;
}

const ageClasses: readonly { readonly name: string; readonly most: number }[] = [
	{ name: "0–30 days", most: 30 },
	{ name: "31–90 days", most: 90 },
	{ name: "91–180 days", most: 180 },
	{ name: "181–365 days", most: 365 },
	{ name: "over a year", most: Number.POSITIVE_INFINITY },
];

const unknownAge = "unknown age";

function byAge(actions: readonly OpenAction[]): WorkGroup[] {
	const classes = actions.map(({ age }) =>
		age === undefined ? unknownAge : ageClasses.find(({ most }) => age <= most)?.name,
	);
	return [...ageClasses.map(({ name }) => name), unknownAge].map((name) =>
		workGroup(
			name,
			[...actions.keys()].filter((index) => classes[index] === name),
			actions,
		),
	);
}

function byOwner(actions: readonly OpenAction[]): OwnersWork[] {
	const owned = byName(actions, {
		namesOf: ({ action }) => (action.owner === undefined ? [] : [action.owner]),
		// `@ana` in one report is `Ana` in another.
		keyOf: (name) => name.toLowerCase().replace(/^@/, ""),
	})
		.map(({ name, indexes }) => workGroup(name, indexes, actions))
		.toSorted((a, b) => b.actions.length - a.actions.length || a.name.localeCompare(b.name, "en"));
	const taken = new Set(owned.flatMap((group) => group.actions));
	const nobodys = [...actions.keys()].filter((index) => !taken.has(index));
	return nobodys.length > 0 ? [...owned, workGroup("", nobodys, actions)] : owned;
}

function workGroup(
	name: string,
	indexes: readonly number[],
	actions: readonly OpenAction[],
): WorkGroup {
	const overdue = indexes.filter((index) => actions[index]?.isOverdue).length;
	return { name, actions: indexes, overdue };
}
