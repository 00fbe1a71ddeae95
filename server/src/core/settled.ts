import type { Candidate } from "./candidate.ts";
import { foundIn } from "./entry-candidates.ts";
import type { Found } from "./everywhere.ts";
import { areSame } from "./inference.ts";
import { LazyEntry, type Place, type SettledEntry } from "./lazy-entry.ts";
import { isSameDate, meaningOf } from "./meaning.ts";
import { sortKey } from "./moment.ts";
import { perStretch } from "./per-stretch.ts";
import type { Entry } from "./report.ts";
import { type Steps, stepsAmong } from "./steps.ts";
import type { Stretch } from "./stretches.ts";
import { type RunTraits, runTraits } from "./timeline-traits.ts";
import type { PlainDate } from "./timestamp.ts";
import { writtenDate } from "./written-date.ts";

/** The entries of a stretch, all of which state their day and time: whatever stands around them, they mean the same. */
export interface Settled {
	/** The first and the last one that can be read. */
	readonly first: SettledEntry | undefined;
	readonly last: SettledEntry | undefined;
	readonly steps: Steps;
	readonly traits: RunTraits;
	/** Those that there are at a place; the same ones as long as it is asked for the same. */
	readonly entriesAt: (place: Place) => readonly Entry[];
}

/**
 * The entries of a stretch that is an entry all through (`areUsualIn`).
 * @param zone that of entries that write none, `undefined` when it is not known.
 * @returns `undefined` when the meaning of one depends on those around it, or on a column.
 */
export function settledIn(stretch: Stretch, zone: string | undefined): Settled | undefined {
	const known = settlements(stretch);
	if (!known.last || known.last.zone !== zone)
		known.last = { zone, settled: settle(foundIn(stretch), zone) };
	return known.last.settled;
}

/** Reports seldom change their zone. */
const settlements = perStretch((): { last?: Settlement } => ({}));

interface Settlement {
	readonly zone: string | undefined;
	readonly settled: Settled | undefined;
}

function settle(found: readonly Found<Candidate>[], zone: string | undefined): Settled | undefined {
	const entries: SettledEntry[] = [];
	let above: PlainDate | undefined;
	for (const { start, item } of found) {
		const { reading, columnZone } = item;
		const isAlone = reading.zone !== undefined || columnZone === undefined;
		if (reading.date?.year === undefined || !isAlone) return undefined;

		const written = writtenDate(reading.date, undefined);
		// One object for a day: entries of it are then told apart from others at a glance.
		const date = isSameDate(written, above) ? above : written;
		const leans = reading.zone === undefined ? "on the report’s zone" : "on nothing";
		const meant = { reading, date, zone: reading.zone ?? zone, leans } as const;
		entries.push({ start, item, resolved: meaningOf(item, meant) });
		above = date;
	}
	return settledEntries(entries);
}

function settledEntries(entries: readonly SettledEntry[]): Settled {
	const moments = entries.map(({ resolved }) => resolved.start);
	let last: { readonly place: Place; readonly placed: readonly Entry[] } | undefined;
	return {
		first: entries.find(({ resolved }) => resolved.start),
		last: entries.findLast(({ resolved }) => resolved.start),
		steps: stepsAmong(moments.map((start) => start && sortKey(start))),
		traits: runTraits(
			entries.map(({ item, resolved }) => ({
				milestone: item.mark().milestone,
				text: item.text,
				container: item.container,
				start: resolved.start,
				takesDay: false,
			})),
		),
		entriesAt: (place) => {
			if (!last || !isSame(last.place, place))
				last = { place, placed: entries.map((it) => new LazyEntry(it, place)) };
			return last.placed;
		},
	};
}

function isSame(one: Place, other: Place): boolean {
	return one.start === other.start && areSame(one.zoneTaken, other.zoneTaken);
}
