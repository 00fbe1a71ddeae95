import { wallClock } from "./calendar.ts";
import { latest } from "./latest.ts";
import type { Entry, Report } from "./report.ts";
import { sectionFinder } from "./section-finder.ts";
import { slice } from "./text.ts";
import { isInferred, type Moment, type PlainDate } from "./timestamp.ts";

/** An entry and where it stands in time among the others of its timeline: keys in order never go down. */
export interface PlacedEntry {
	readonly entry: Entry;
	/** Milliseconds, only good for comparing; negated in a newest-first timeline. */
	readonly key: number;
}

/**
 * The entries that claim a place in time, apart for each timeline section.
 *
 * Left out are those that cannot be read, those that take their date from such a one, and lists of labelled moments
 * (`- Repaired 10:45`), which stand in an order of their own.
 * An entry that is not precise (a day, “about”) gives way to the one above.
 */
export const placedEntries = latest((report: Report): readonly PlacedEntry[][] => {
	const { sections, entries, order } = report.timeline;
	const direction = order === "descending" ? -1 : 1;
	const groups = new Map<unknown, Entry[]>();
	const sectionOf = sectionFinder(sections);
	for (const entry of entries) {
		const section = sectionOf(entry.span);
		const group = groups.get(section);
		if (group) group.push(entry);
		else groups.set(section, [entry]);
	}
	return Array.from(groups.values(), (group) => withKeys(judged(report, group), direction));
});

/** Each is later than the one above, all by instants: so it is in most, and of thousands it is told quickly. */
export function isPlainlyAscending({ timeline }: Report): boolean {
	return timeline.order === "ascending" && timeline.traits.haveInstants;
}

function judged(report: Report, entries: readonly Entry[]): Entry[] {
	let isDateLost = false;
	return entries.filter((entry) => {
		const { start, raw } = entry.timestamp;
		if (!start) isDateLost ||= showsDate.test(raw);
		else if (start.date && !isInferred(entry.timestamp, "date")) isDateLost = false;
		return start !== undefined && !isDateLost && leads(report, entry);
	});
}

const showsDate = /\d[-/.]\d|[a-z]{3}/i;

/** True when nothing but markup and words such as “At” stands before the timestamp. */
function leads({ text }: Report, { span, timestamp, container }: Entry): boolean {
	// `- ` has no room for words.
	if (container === "row" || timestamp.span.start - span.start < 3) return true;

	const before = slice(text, { start: span.start, end: timestamp.span.start });
	return !hasWords.test(before) || !hasWords.test(before.replace(leadWords, ""));
}

const hasWords = /\p{L}{2}/u;

const leadWords =
	/\b(?:at|on|by|between|from|since|before|after|until|starting|as of|strong|li|td|br)\b/gi;

const minute = 60_000;
const day = 24 * 60 * minute;
/** Further back than this is another day, where no dates are known. */
const rollover = 6 * 60 * minute;
const tolerance = 15 * minute;

function withKeys(entries: readonly Entry[], direction: 1 | -1): PlacedEntry[] {
	const dated = entries.filter(({ timestamp }) => timestamp.start?.date);
	const reading = dated.length > 0 ? datedReading(dated, direction) : clockReading(direction);
	const placed: PlacedEntry[] = [];
	let above: PlacedEntry | undefined;
	for (const entry of dated.length > 0 ? dated : entries) {
		const own = reading(entry, above);
		if (own === undefined) continue;

		above = { entry, key: lenient(entry, own, above) };
		placed.push(above);
	}
	return placed;
}

type KeyReading = (entry: Entry, above: PlacedEntry | undefined) => number | undefined;

/** By the clock on the wall, or by instants where the zones differ. */
function datedReading(entries: readonly Entry[], direction: 1 | -1): KeyReading {
	const byInstant = isOfManyZones(entries);
	let ahead = 0;
	const keyOf = (date: PlainDate, { time, instant }: Moment) => {
		if (time) {
			const shown = wallClock(date, time);
			if (byInstant && instant !== undefined) ahead = shown - instant;
			return direction * (shown - ahead);
		}
		const midnight = wallClock(date, { hour: 0, minute: 0, second: undefined });
		return direction * (direction < 0 ? midnight + day - 1 : midnight) - direction * ahead;
	};
	return ({ timestamp: { start } }) => start?.date && keyOf(start.date, start);
}

/** In several zones, each of them known. */
function isOfManyZones(entries: readonly Entry[]): boolean {
	const zones = new Set<string | undefined>();
	for (const { timestamp } of entries) {
		if (!timestamp.start?.time) continue;
		if (timestamp.start.instant === undefined) return false;
		zones.add(timestamp.start.zone);
	}
	return zones.size > 1;
}

/** Times without any date: far back on the clock is the next day. */
function clockReading(direction: 1 | -1): KeyReading {
	let days = 0;
	return ({ timestamp: { start, raw } }, above) => {
		// A date without a year, where none is known: `February 11, 18:15`.
		if (!start?.time || showsDate.test(raw.replace(/\b[a-z]{3,5}\b$/i, ""))) return undefined;

		const { hour, minute: minutes, second = 0 } = start.time;
		const own = direction * ((hour * 60 + minutes) * minute + second * 1000) + days * day;
		if (!above || above.key - own <= rollover) return own;
		days++;
		return own + day;
	};
}

function lenient(entry: Entry, own: number, above: PlacedEntry | undefined): number {
	if (!above || own >= above.key) return own;

	const isVague = entry.timestamp.approximate || above.entry.timestamp.approximate;
	if (isVague && above.key - own <= tolerance) return above.key;

	const start = entry.timestamp.start;
	const isSameDay = sameDay(start, above.entry.timestamp.start);
	return !start?.time && isSameDay ? above.key : own;
}

function sameDay(one: Moment | undefined, other: Moment | undefined): boolean {
	const [a, b] = [one?.date, other?.date];
	return a !== undefined && a.year === b?.year && a.month === b.month && a.day === b.day;
}
