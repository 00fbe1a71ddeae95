import type { Timeline } from "./report.ts";
import { shift } from "./text.ts";
import type { PlacedCandidate } from "./timeline.ts";
import type { Moment, PlainDate, PlainTime, Timestamp } from "./timestamp.ts";
import type { DateParts, TimeParts } from "./timestamp-parts.ts";
import { offsetAt } from "./zone.ts";

/** A day that the report states outside of its timeline. */
export interface Dated {
	readonly date: PlainDate;
}

interface Context {
	/** True for a date that only groups the entries below it. */
	readonly isDay: (placed: PlacedCandidate, index: number) => boolean;
	readonly day: Dated | undefined;
	readonly zone: string | undefined;
}

interface Resolved {
	/** One for each candidate, in order. */
	readonly timestamps: readonly Timestamp[];
	readonly order: Timeline["order"];
}

/**
 * Read timestamps in the light of those around them.
 *
 * A missing date is that of the day marker or entry above, of the next day when the clock goes back far
 * (of the day before in a newest-first timeline), else the report's own; a missing year is the nearest one;
 * a missing zone is that of the column or the report. What was filled in is told in `inferred`.
 */
export function resolveTimestamps(found: readonly PlacedCandidate[], context: Context): Resolved {
	const forward = resolveAll(found, context, 1);
	const ahead = stepsOf(forward, found, context);
	if (ahead.length === 0) return { timestamps: forward, order: "unknown" };
	if (!ahead.some((step) => step < 0)) return { timestamps: forward, order: "ascending" };

	const backward = resolveAll(found, context, -1);
	const moves = stepsOf(backward, found, context).filter((step) => step !== 0);
	const isNewestFirst =
		moves.length >= 2 && moves.filter((step) => step < 0).length >= moves.length * 0.8;
	return isNewestFirst
		? { timestamps: backward, order: "descending" }
		: { timestamps: forward, order: "mixed" };
}

/** From entry to entry: 1 later, 0 at the same time, -1 earlier. */
function stepsOf(
	timestamps: readonly Timestamp[],
	found: readonly PlacedCandidate[],
	context: Context,
): number[] {
	const entries = timestamps.filter((_, index) => !isDayAt(found, index, context));
	const keys = entries.flatMap(({ start }) => (start ? (sortKey(start) ?? []) : []));
	return keys.slice(1).map((key, index) => Math.sign(key - (keys[index] ?? key)));
}

function isDayAt(found: readonly PlacedCandidate[], index: number, { isDay }: Context): boolean {
	const placed = found[index];
	return placed !== undefined && isDay(placed, index);
}

function resolveAll(
	found: readonly PlacedCandidate[],
	context: Context,
	direction: 1 | -1,
): Timestamp[] {
	let current: State = { date: undefined, time: undefined };
	const directed = { ...context, direction };
	return found.map((placed, index) => {
		const timestamp = resolve(placed, current, directed);
		const { date, time } = timestamp.start ?? {};
		const isDay = context.isDay(placed, index);
		current = { date: date ?? current.date, time: isDay ? undefined : (time ?? current.time) };
		return timestamp;
	});
}

interface State {
	readonly date: PlainDate | undefined;
	/** Of the entry above; `undefined` below a day marker. */
	readonly time: PlainTime | undefined;
}

function resolve(
	{ candidate, start }: PlacedCandidate,
	above: State,
	context: Context & { readonly direction: 1 | -1 },
): Timestamp {
	const { reading, columnZone } = candidate;
	const inferred: Timestamp["inferred"][number][] = [];
	const date = reading.date
		? writtenDate(reading.date, above.date ?? context.day?.date)
		: followingDate(reading.time, above, context);
	if (date && !reading.date) inferred.push("date");
	if (date && reading.date && reading.date.year === undefined) inferred.push("year");

	const zone = reading.zone ?? columnZone ?? context.zone;
	if (zone && !reading.zone) inferred.push("zone");
	const begin = isReadable(reading) ? toMoment(date, reading.time, zone) : undefined;
	return {
		span: shift({ start: reading.start, end: reading.end }, start),
		raw: candidate.raw,
		start: begin,
		end: begin && endMoment(candidate, begin, zone),
		approximate: reading.approximate,
		inferred,
	};
}

/** False for `25:10`, `2026-02-30`, `14:??`. */
function isReadable({ date, time }: PlacedCandidate["candidate"]["reading"]): boolean {
	return date?.isReal !== false && time?.isReal !== false;
}

function writtenDate(
	{ year, month, day, isReal }: DateParts,
	near: PlainDate | undefined,
): PlainDate | undefined {
	if (!isReal || month === undefined || day === undefined) return undefined;
	if (year !== undefined) return { year, month, day };
	return near && nearestYear({ month, day }, near);
}

function nearestYear({ month, day }: Omit<PlainDate, "year">, near: PlainDate): PlainDate {
	const choices = [near.year, near.year - 1, near.year + 1].map((year) => ({ year, month, day }));
	const distance = (date: PlainDate) => Math.abs(dayNumber(date) - dayNumber(near));
	return choices.reduce((best, date) => (distance(date) < distance(best) ? date : best));
}

/** More than this many minutes back on the clock is another day, fewer are a slip. */
const rolloverMinutes = 6 * 60;

function followingDate(
	time: TimeParts | undefined,
	above: State,
	{ day, direction }: { readonly day: Dated | undefined; readonly direction: 1 | -1 },
): PlainDate | undefined {
	if (!above.date) return day?.date;
	if (!time?.isReal || !above.time) return above.date;

	const back = direction * (minuteOfDay(above.time) - minuteOfDay(time));
	return back > rolloverMinutes ? addDays(above.date, direction) : above.date;
}

function endMoment(
	{ reading }: PlacedCandidate["candidate"],
	begin: Moment,
	zone: string | undefined,
): Moment | undefined {
	const { endDate, endTime } = reading;
	if (endTime?.isReal === false || (!endTime && !endDate?.isReal)) return undefined;
	if (endDate) return toMoment(writtenDate(endDate, begin.date), endTime, zone);

	const isNextDay = endTime && begin.time && minuteOfDay(endTime) < minuteOfDay(begin.time);
	const date = begin.date && isNextDay ? addDays(begin.date, 1) : begin.date;
	return toMoment(date, endTime, zone);
}

function toMoment(
	date: PlainDate | undefined,
	parts: TimeParts | undefined,
	zone: string | undefined,
): Moment {
	const time = parts && { hour: parts.hour, minute: parts.minute, second: parts.second };
	return {
		date,
		time,
		zone,
		instant: date && time && zone ? instantOf(date, time, zone) : undefined,
	};
}

function instantOf(date: PlainDate, time: PlainTime, zone: string): number | undefined {
	const offset = offsetAt(zone, date, time);
	return offset === undefined ? undefined : wallClock(date, time) - offset * 60_000;
}

/** Milliseconds on a clock that knows no zones: for comparing what one timeline says. */
export function wallClock(date: PlainDate, time: PlainTime): number {
	return Date.UTC(date.year, date.month - 1, date.day, time.hour, time.minute, time.second ?? 0);
}

function addDays(date: PlainDate, days: number): PlainDate {
	const moved = new Date(Date.UTC(date.year, date.month - 1, date.day + days));
	return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

function dayNumber({ year, month, day }: PlainDate): number {
	return Date.UTC(year, month - 1, day) / 86_400_000;
}

function minuteOfDay({ hour, minute }: PlainTime): number {
	return hour * 60 + minute;
}

/** Where a moment stands among the others of its timeline: by instant, wall clock, or day; in milliseconds. */
export function sortKey({ date, time, instant }: Moment): number | undefined {
	if (instant !== undefined) return instant;
	if (date) return wallClock(date, time ?? { hour: 0, minute: 0, second: undefined });
	return time && minuteOfDay(time) * 60_000;
}
