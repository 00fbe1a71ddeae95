import { inferMeridiems } from "./infer-meridiem.ts";
import type { Entry, StatedZone, Timeline } from "./report.ts";
import { type Span, shift } from "./text.ts";
import type { PlacedCandidate } from "./timeline.ts";
import type { Inference, Moment, PlainDate, PlainTime, Timestamp } from "./timestamp.ts";
import type { DateParts, TimeParts } from "./timestamp-parts.ts";
import type { Reading } from "./timestamp-scan.ts";
import { offsetAt } from "./zone.ts";

/** A day that the report states outside of its timeline. */
export interface Dated {
	readonly date: PlainDate;
	/** For people: `the title`. */
	readonly from: string;
	readonly span?: Span | undefined;
}

interface Context {
	/** True for a date that only groups the entries below it. */
	readonly isDay: (placed: PlacedCandidate, index: number) => boolean;
	readonly day: Dated | undefined;
	readonly zone: StatedZone | undefined;
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
	const readings = inferMeridiems(
		found.map(({ candidate }) => candidate.reading),
		direction,
	);
	let state: State = nothingAbove;
	const directed = { ...context, direction, zoneTaken: zoneTaken(context.zone) };
	return found.map((placed, index) => {
		const reading = readings[index] ?? placed.candidate.reading;
		const timestamp = resolve({ ...placed, reading }, state, directed);
		const isDay = context.isDay(placed, index);
		state = below(state, timestamp, { reading, isDay, container: placed.candidate.container });
		return timestamp;
	});
}

/** What the entries above have said. */
interface State {
	/** Where the date was last stated. */
	readonly dated: Dated | undefined;
	readonly date: PlainDate | undefined;
	/** Of the entry above; `undefined` below a day marker. */
	readonly time: PlainTime | undefined;
	/** The first entry with a time of its own, and the last one. */
	readonly origin: Timestamp | undefined;
	readonly last: Timestamp | undefined;
}

const nothingAbove: State = {
	dated: undefined,
	date: undefined,
	time: undefined,
	origin: undefined,
	last: undefined,
};

function below(
	state: State,
	timestamp: Timestamp,
	{
		reading,
		isDay,
		container,
	}: Pick<Read, "reading"> & {
		readonly isDay: boolean;
		readonly container: Entry["container"];
	},
): State {
	const { date, time } = timestamp.start ?? {};
	const isOwn = time !== undefined && reading.time !== undefined;
	const marker = container === "heading" ? "the heading above" : "the line above";
	const stated = date &&
		reading.date && { date, from: isDay ? marker : "the entry above", span: timestamp.span };
	return {
		dated: stated ?? state.dated,
		date: date ?? state.date,
		time: isDay ? undefined : (time ?? state.time),
		origin: state.origin ?? (isOwn ? timestamp : undefined),
		last: isOwn ? timestamp : state.last,
	};
}

interface Directed extends Context {
	readonly direction: 1 | -1;
	/** That of nearly all entries: made once. */
	readonly zoneTaken: readonly Inference[];
}

/** A candidate with its reading in the light of its neighbours. */
interface Read extends PlacedCandidate {
	readonly reading: Reading;
}

function resolve(read: Read, above: State, context: Directed): Timestamp {
	const { candidate, start, reading } = read;
	const origin = candidate.raw.startsWith("+") ? above.last : above.origin;
	const base = {
		span: { start: start + reading.start, end: start + reading.end },
		raw: candidate.raw,
		approximate: reading.approximate,
	};
	if (reading.offset !== undefined && !reading.time && origin?.start) {
		return { ...base, ...since(origin, origin.start, reading.offset) };
	}
	const date = dateOf(reading, above, context);
	const zone = reading.zone ?? columnZone(read)?.text ?? context.zone?.text;
	const begin = isReadable(reading) ? toMoment(date, reading.time, zone) : undefined;
	const end = begin && endMoment(reading, begin, zone);
	return { ...base, start: begin, end, inferred: inferences(read, date, { above, context }) };
}

/** `T+5m`: five minutes after the entry that time is counted from. */
function since(
	origin: Timestamp,
	{ date, time, zone, instant }: Moment,
	minutes: number,
): Pick<Timestamp, "start" | "end" | "inferred"> {
	const inferred = [{ what: "time" as const, from: `\`${origin.raw}\``, span: origin.span }];
	if (!time) return { start: { date, time, zone, instant }, end: undefined, inferred };

	const shown = new Date(wallClock(date ?? someDay, time) + minutes * 60_000);
	const start = {
		date: date && dateShown(shown),
		time: {
			hour: shown.getUTCHours(),
			minute: shown.getUTCMinutes(),
			second: minutes % 1 === 0 ? time.second : shown.getUTCSeconds(),
		},
		zone,
		instant: instant === undefined ? undefined : instant + minutes * 60_000,
	};
	return { start, end: undefined, inferred };
}

const someDay = { year: 2000, month: 1, day: 1 };

function dateOf(reading: Reading, above: State, context: Directed): PlainDate | undefined {
	return reading.date
		? writtenDate(reading.date, above.date ?? context.day?.date)
		: followingDate(reading.time, above, context);
}

function columnZone({ candidate, start }: PlacedCandidate): StatedZone | undefined {
	const zone = candidate.columnZone;
	return zone?.span && { ...zone, span: shift(zone.span, start) };
}

function inferences(
	read: Read,
	date: PlainDate | undefined,
	{ above, context }: { readonly above: State; readonly context: Directed },
): readonly Inference[] {
	const { reading } = read;
	const column = columnZone(read);
	const zone = reading.zone ? [] : column ? zoneTaken(column) : context.zoneTaken;
	const dated = date && dateTaken(reading, date, { above, day: context.day });
	const isHalfTaken = reading.time?.isInferred || reading.endTime?.isInferred;
	if (!dated && !isHalfTaken) return zone;

	const meridiem = { what: "meridiem", from: "its neighbours" } as const;
	return [...(dated ? [dated] : []), ...zone, ...(isHalfTaken ? [meridiem] : [])];
}

function dateTaken(
	{ date: written }: Reading,
	date: PlainDate,
	{ above, day }: { readonly above: State; readonly day: Dated | undefined },
): Inference | undefined {
	if (written?.year !== undefined) return undefined;

	const source = above.dated ?? day;
	const from = source?.from ?? "the text";
	if (written) return { what: "year", from, span: source?.span };

	const isNext = above.date !== undefined && dayNumber(above.date) !== dayNumber(date);
	return {
		what: "date",
		from: isNext ? "the entry above, past midnight" : from,
		span: source?.span,
	};
}

function zoneTaken(zone: StatedZone | undefined): readonly Inference[] {
	return zone ? [{ what: "zone", from: zone.from, span: zone.span }] : [];
}

/** False for `25:10`, `2026-02-30`, `14:??`. */
function isReadable({ date, time }: Reading): boolean {
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
export const rolloverMinutes = 6 * 60;

function followingDate(
	time: TimeParts | undefined,
	above: State,
	{ day, direction }: Directed,
): PlainDate | undefined {
	if (!above.date) return day?.date;
	if (!time?.isReal || !above.time) return above.date;

	const back = direction * (minuteOfDay(above.time) - minuteOfDay(time));
	return back > rolloverMinutes ? addDays(above.date, direction) : above.date;
}

function endMoment(
	{ endDate, endTime }: Reading,
	begin: Moment,
	zone: string | undefined,
): Moment | undefined {
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

/** The day so many days later; earlier for a negative number. */
export function addDays(date: PlainDate, days: number): PlainDate {
	return dateShown(new Date(Date.UTC(date.year, date.month - 1, date.day + days)));
}

function dateShown(shown: Date): PlainDate {
	return { year: shown.getUTCFullYear(), month: shown.getUTCMonth() + 1, day: shown.getUTCDate() };
}

/** Days since 1970, for counting from one date to another. */
export function dayNumber({ year, month, day }: PlainDate): number {
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
