import { addDays, dayNumber } from "./calendar.ts";
import { isPlainlyAscending } from "./entry-order.ts";
import { greatest, least } from "./extremes.ts";
import { latest } from "./latest.ts";
import { longestAscending } from "./longest-ascending.ts";
import type { Entry, Report } from "./report.ts";
import { isInferred, type PlainDate } from "./timestamp.ts";

/** An entry whose date does not fit where it stands, and the date that does with one part of it changed. */
export interface Misdated {
	readonly entry: Entry;
	/** As it is stated. */
	readonly date: PlainDate;
	readonly likely: PlainDate;
}

/**
 * Entries whose stated date is a slip in the year, the month or the day: with that part as in its neighbours it fits.
 *
 * What no single slip explains is left out: background from long before, a row in the wrong place, a late follow-up.
 */
export const misdated = latest((report: Report): readonly Misdated[] => {
	const { entries, order } = report.timeline;
	if (isWithinDays(report)) return [];

	const inTime = order === "descending" ? entries.toReversed() : entries;
	if (isPlainlyInOrder(inTime)) return [];

	const placed = inTime.flatMap((entry) => {
		const date = statedDate(entry);
		return date ? [{ entry, date, day: dayNumber(date) }] : [];
	});
	const isKept = inOrder(placed);
	const kept = placed.filter((_, index) => isKept.has(index));
	return [...outOfOrder(placed, isKept), ...atTheStart(kept), ...atTheEnd(kept)];
});

function isWithinDays(report: Report): boolean {
	const { entries } = report.timeline;
	const [first, last] = [entries.at(0), entries.at(-1)].map((it) => it?.timestamp.start?.instant);
	if (first === undefined || last === undefined || !isPlainlyAscending(report)) return false;
	// Two days of it are for zones.
	return (last - first) / 86_400_000 < fewestDaysOfMonth - 2;
}

/** Within so few days that no slip in order is thinkable: as most are, and quickly told of thousands of entries. */
function isPlainlyInOrder(entries: readonly Entry[]): boolean {
	let above: PlainDate | undefined;
	let [firstDay, dayAbove] = [Infinity, -Infinity];
	return entries.every((entry) => {
		const date = statedDate(entry);
		// Entries of one day share its date.
		if (!date || date === above) return true;

		const day = dayNumber(date);
		const isInOrder = day >= dayAbove;
		firstDay = Math.min(firstDay, day);
		above = date;
		dayAbove = day;
		return isInOrder && day - firstDay < fewestDaysOfMonth;
	});
}

/** A slip in the month or the year at the end is at least so many days off. */
const fewestDaysOfMonth = 28;

/** A date with its year, as written: nothing in it comes from elsewhere, and which is day and which is month is sure. */
export function statedDate({ timestamp }: Entry): PlainDate | undefined {
	const isWhole = !isInferred(timestamp, "date") && !isInferred(timestamp, "year");
	return isWhole && !isSwappable(timestamp.raw) ? timestamp.start?.date : undefined;
}

/** `05-02-2026` */
function isSwappable(raw: string): boolean {
	// Most are `2026-02-05`.
	return raw[4] !== "-" && !/^\d{4}-/.test(raw) && swappable.test(raw);
}

const swappable = /(?<!\d)\d{1,2}[-/.]\d{1,2}[-/.]\d{2}/;

interface Placed {
	readonly entry: Entry;
	readonly date: PlainDate;
	readonly day: number;
}

/** As many as can be; of two ways, from the start and from the end, the one that lies closer together. */
function inOrder(placed: readonly Placed[]): ReadonlySet<number> {
	const days = placed.map(({ day }) => day);
	const fromStart = longestAscending(days);
	const backwards = longestAscending(days.map((day) => -day).reverse());
	const fromEnd = new Set(Array.from(backwards, (index) => days.length - 1 - index));
	const width = (kept: ReadonlySet<number>) => {
		const own = days.filter((_, index) => kept.has(index));
		return greatest(own) - least(own);
	};
	return width(fromEnd) < width(fromStart) ? fromEnd : fromStart;
}

/** How many days entries of one incident lie apart where nothing else tells. */
const near = 7;

/** Entries that are out of order, and would stand in order. */
function* outOfOrder(placed: readonly Placed[], isKept: ReadonlySet<number>): Iterable<Misdated> {
	const behind = nextKept(placed, isKept);
	let before: Placed | undefined;
	for (const [index, it] of placed.entries()) {
		if (isKept.has(index)) before = it;
		else {
			const likely = slip(it.date, before, behind[index]);
			if (likely) yield { entry: it.entry, date: it.date, likely };
		}
	}
}

function nextKept(placed: readonly Placed[], isKept: ReadonlySet<number>): (Placed | undefined)[] {
	let next: Placed | undefined;
	const last = placed.length - 1;
	const backwards = placed.toReversed().map((it, index) => {
		const own = next;
		if (isKept.has(last - index)) next = it;
		return own;
	});
	return backwards.reverse();
}

/** The year, the month or the day of a neighbour in place of its own, in this order. */
function slip(
	date: PlainDate,
	before: Placed | undefined,
	behind: Placed | undefined,
): PlainDate | undefined {
	const models = [before, behind].flatMap((it) => it ?? []);
	const isBetween = (it: PlainDate) =>
		dayNumber(it) >= (before?.day ?? -Infinity) && dayNumber(it) <= (behind?.day ?? Infinity);
	const isNear = (it: PlainDate) => models.some(({ day }) => Math.abs(dayNumber(it) - day) <= near);
	const years = [...models.map((it) => it.date.year), date.year + 1, date.year - 1]
		.map((year) => ({ ...date, year }))
		.filter((it) => models.length === 2 || isNear(it));
	const months = models.map(({ date: { month } }) => ({ ...date, month })).filter(isNear);
	const days = models
		.filter((it) => isMistyped(date.day, it.date.day))
		.map(({ date: { day } }) => ({ ...date, day }));
	return [...years, ...months, ...days].find((it) => isReal(it) && isBetween(it));
}

/** `05` for `25`, `21` for `12`; neighbouring days are no slip of the finger but of the row. */
function isMistyped(written: number, meant: number): boolean {
	const [a, b] = [written, meant].map((it) => String(it).padStart(2, "0"));
	const isTransposed = a?.[0] === b?.[1] && a?.[1] === b?.[0];
	const isOneDigit = a?.[0] === b?.[0] || a?.[1] === b?.[1];
	return Math.abs(written - meant) >= 9 && (isTransposed || isOneDigit);
}

function isReal(date: PlainDate): boolean {
	return addDays(date, 0).day === date.day;
}

/** In January the hand still writes the old year; in other months a year before is background: a certificate, a release. */
function* atTheStart(kept: readonly Placed[]): Iterable<Misdated> {
	const jump = kept.findIndex(({ day }, index) => day - (kept[index - 1]?.day ?? day) > 300);
	const next = kept[jump];
	if (!next || jump > kept.length / 2) return;

	const slips = kept.slice(0, jump).map(({ entry, date }) => ({
		entry,
		date,
		likely: { ...date, year: date.year + 1 },
	}));
	const isSlip = slips.every(({ likely }) => {
		const distance = next.day - dayNumber(likely);
		return likely.month === 1 && distance >= 0 && distance <= near;
	});
	if (isSlip) yield* slips;
}

/** The end of an incident that lasted some hours, on the same day of another month or year. */
function* atTheEnd(kept: readonly Placed[]): Iterable<Misdated> {
	const [first, before, last] = [kept.at(0), kept.at(-2), kept.at(-1)];
	if (!first || !before || !last || !endsIncident(last.entry)) return;

	const isShort = before.day - first.day <= 1;
	const isSameDay = last.date.day === before.date.day && last.day > before.day;
	if (isShort && isSameDay && isLater(last, before))
		yield { entry: last.entry, date: last.date, likely: before.date };
}

function endsIncident({ milestone }: Entry): boolean {
	return milestone === "mitigated" || milestone === "resolved" || milestone === "impactEnd";
}

/** On the clock, as far as it is known. */
function isLater({ entry: one }: Placed, { entry: other }: Placed): boolean {
	const [a, b] = [one.timestamp.start?.time, other.timestamp.start?.time];
	return !a || !b || a.hour * 60 + a.minute >= b.hour * 60 + b.minute;
}
