import { addDays, dayNumber, minuteOfDay } from "./calendar.ts";
import type { Candidate } from "./candidate.ts";
import { inferMeridiems } from "./infer-meridiem.ts";
import { momentsOf, sortKey } from "./moment.ts";
import { momentsSince } from "./relative-moment.ts";
import type { StatedZone, Timeline } from "./report.ts";
import { type Span, shift } from "./text.ts";
import type { PlacedCandidate } from "./timeline.ts";
import type { Inference, Moment, PlainDate, PlainTime, Timestamp } from "./timestamp.ts";
import type { TimeParts } from "./timestamp-parts.ts";
import type { Reading } from "./timestamp-scan.ts";
import { writtenDate } from "./written-date.ts";
import { zip } from "./zip.ts";

/** A day that the report states outside of its timeline. */
export interface Dated {
	readonly date: PlainDate;
	/** For people: `the title`. */
	readonly from: string;
	readonly span?: Span | undefined;
}

interface Context {
	/** True for a date that only groups the entries below it. */
	readonly isDay: (index: number) => boolean;
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
	const ahead = stepsOf(forward, context);
	if (ahead.count === 0) return { timestamps: forward, order: "unknown" };
	if (ahead.earlier === 0) return { timestamps: forward, order: "ascending" };

	const backward = resolveAll(found, context, -1);
	const { later, earlier } = stepsOf(backward, context);
	const isNewestFirst = later + earlier >= 2 && earlier >= (later + earlier) * 0.8;
	return isNewestFirst
		? { timestamps: backward, order: "descending" }
		: { timestamps: forward, order: "mixed" };
}

/** How many entries are later than the one above, and how many earlier. */
function stepsOf(timestamps: readonly Timestamp[], { isDay }: Context) {
	const keys = timestamps.map(({ start }, index) =>
		isDay(index) ? undefined : start && sortKey(start),
	);
	let [count, later, earlier] = [0, 0, 0];
	let above: number | undefined;
	for (const key of keys) {
		if (key === undefined) continue;

		if (above !== undefined) count++;
		if (above !== undefined && key > above) later++;
		if (above !== undefined && key < above) earlier++;
		above = key;
	}
	return { count, later, earlier };
}

function resolveAll(
	found: readonly PlacedCandidate[],
	context: Context,
	direction: 1 | -1,
): Timestamp[] {
	const readings = found.map(({ item }) => item.reading);
	const inferred = inferMeridiems(readings, direction);
	const changed = inferred === readings ? undefined : new Map(zip(readings, inferred));
	const { day } = context;
	const above: Above = { datedFrom: day?.from ?? "the text", dated: day?.span };
	const course = { ...context, direction, zoneTaken: reportsZone(context.zone), above };
	return found.map((placed, index) => {
		const { item } = placed;
		const timestamp = resolve(placed, changed?.get(item.reading) ?? item.reading, course);
		take(above, timestamp, item);
		if (context.isDay(index)) takeDay(above, timestamp, item);
		return timestamp;
	});
}

/** What the entries above have said. It changes from entry to entry: to make it anew for each took half of the time. */
interface Above {
	/** Where the date was last stated, and what people call that. */
	dated: Span | undefined;
	datedFrom: string;
	date?: PlainDate;
	/** Of the entry above; `undefined` below a day marker. */
	time?: PlainTime | undefined;
	/** Of the last row that stands near its header. */
	columnZone?: readonly Inference[];
	/** The first entry with a time of its own, and the last one. */
	origin?: Timestamp;
	last?: Timestamp;
}

function take(above: Above, timestamp: Timestamp, { reading }: Candidate): void {
	const { date, time } = timestamp.start ?? nothing;
	if (date && reading.date) {
		above.dated = timestamp.span;
		above.datedFrom = "the entry above";
	}
	if (date) above.date = date;
	if (time) above.time = time;
	if (time && reading.time) {
		above.origin ??= timestamp;
		above.last = timestamp;
	}
}

/** What is below a day marker begins anew. */
function takeDay(above: Above, timestamp: Timestamp, { container }: Candidate): void {
	if (above.dated === timestamp.span)
		above.datedFrom = container === "heading" ? "the heading above" : "the line above";
	above.time = undefined;
}

const nothing: Partial<Moment> = {};

/** What holds for all entries, and what those above have said. */
interface Course extends Context {
	readonly direction: 1 | -1;
	/** That of nearly all entries: made once. */
	readonly zoneTaken: readonly Inference[];
	readonly above: Above;
}

/** @param reading that of the candidate in the light of its neighbours. */
function resolve(placed: PlacedCandidate, reading: Reading, course: Course): Timestamp {
	const { item: candidate, start: by } = placed;
	const { above } = course;
	if (reading.offset !== undefined && !reading.time) {
		const { raw } = candidate;
		const origin = raw.startsWith("+") ? above.last : above.origin;
		const time = origin?.start?.time;
		if (origin && time) {
			const span = { start: by + reading.start, end: by + reading.end };
			const { approximate } = reading;
			const moments = momentsSince(origin, { ...origin.start, time }, reading.offset);
			return { span, raw, approximate, ...moments };
		}
	}
	const before = meaningBefore(candidate, reading, course);
	if (before) return toTimestamp(placed, reading, before);

	const date = dateOf(reading, course);
	const zone = reading.zone ?? candidate.columnZone?.text ?? course.zone?.text;
	const sources = {
		zone: zoneSource(placed, reading, course),
		date: dateSource(reading, date, course),
	};
	const inferred = inferences(reading, sources);
	const timestamp = toTimestamp(placed, reading, { date, zone, inferred });
	candidate.memo.zoneTaken = course.zoneTaken;
	return timestamp;
}

/** What an entry meant at the last keystroke, if it states its day itself, so that none of those above makes a difference. */
function meaningBefore(
	{ columnZone, memo: { resolved, zoneTaken: before } }: Candidate,
	reading: Reading,
	{ zoneTaken: now }: Course,
): Meaning | undefined {
	const isWhole = reading.date?.year !== undefined && !columnZone;
	if (!isWhole || resolved?.reading !== reading || before !== now) return undefined;

	const { date, zone, timestamp } = resolved;
	return { date, zone, inferred: timestamp.inferred };
}

interface Meaning {
	readonly date: PlainDate | undefined;
	readonly zone: string | undefined;
	readonly inferred: readonly Inference[];
}

/** As it was at the last keystroke, if it means and stands the same: nearly all do. */
function toTimestamp(
	{ item: candidate, start: by }: PlacedCandidate,
	reading: Reading,
	meaning: Meaning,
): Timestamp {
	const { date, zone, inferred } = meaning;
	const last = candidate.memo.resolved;
	const isAlike = last?.reading === reading && last.zone === zone && isSame(last.date, date);
	if (isAlike && last.by === by && areSame(last.timestamp.inferred, inferred))
		return last.timestamp;

	const { start, end } = isAlike ? last.timestamp : momentsOf(reading, date, zone);
	const span = { start: by + reading.start, end: by + reading.end };
	const { approximate } = reading;
	const timestamp = { span, raw: candidate.raw, start, end, approximate, inferred };
	candidate.memo.resolved = { reading, by, date, zone, timestamp };
	return timestamp;
}

function isSame(one: PlainDate | undefined, other: PlainDate | undefined): boolean {
	if (one === other) return true;
	return one?.day === other?.day && one?.month === other?.month && one?.year === other?.year;
}

function areSame(some: readonly Inference[], others: readonly Inference[]): boolean {
	if (some === others) return true;
	return (
		some.length === others.length &&
		some.every(({ what, from, span }, index) => {
			const other = others[index];
			const isThere = span?.start === other?.span?.start && span?.end === other?.span?.end;
			return what === other?.what && from === other.from && isThere;
		})
	);
}

function dateOf(reading: Reading, course: Course): PlainDate | undefined {
	if (!reading.date) return followingDate(reading.time, course);

	const { above, day } = course;
	const date = writtenDate(reading.date, above.date ?? day?.date);
	// One object for a day: entries of it are then told apart from others at a glance.
	return isSame(date, above.date) ? above.date : date;
}

interface Sources {
	readonly zone: readonly Inference[];
	readonly date: Inference | undefined;
}

function inferences({ time, endTime }: Reading, { zone, date }: Sources): readonly Inference[] {
	const isHalfTaken = time?.isInferred || endTime?.isInferred;
	if (!date && !isHalfTaken) return zone;

	const meridiem = { what: "meridiem", from: "its neighbours" } as const;
	return [...(date ? [date] : []), ...zone, ...(isHalfTaken ? [meridiem] : [])];
}

function zoneSource(
	{ item: { columnZone }, start }: PlacedCandidate,
	reading: Reading,
	{ zoneTaken: reports, above }: Course,
): readonly Inference[] {
	if (reading.zone) return noZone;
	if (!columnZone) return reports;
	if (columnZone.span) {
		above.columnZone = zoneTaken({ ...columnZone, span: shift(columnZone.span, start) });
	}
	return above.columnZone ?? zoneTaken(columnZone);
}

function dateSource(
	{ date: written }: Reading,
	date: PlainDate | undefined,
	{ above }: Course,
): Inference | undefined {
	if (!date || written?.year !== undefined) return undefined;

	const { datedFrom: from, dated: span } = above;
	if (written) return { what: "year", from, span };

	const isNext = above.date !== undefined && dayNumber(above.date) !== dayNumber(date);
	return { what: "date", from: isNext ? "the entry above, past midnight" : from, span };
}

const noZone: readonly Inference[] = [];

/** The same object as at the last keystroke where the report says the same: so entries are told apart at a glance. */
function reportsZone(zone: StatedZone | undefined): readonly Inference[] {
	const taken = zoneTaken(zone);
	if (!areSame(taken, lastTaken) || zone?.text !== lastText) {
		lastTaken = taken;
		lastText = zone?.text;
	}
	return lastTaken;
}

let lastTaken: readonly Inference[] = [];
let lastText: string | undefined;

function zoneTaken(zone: StatedZone | undefined): readonly Inference[] {
	return zone ? [{ what: "zone", from: zone.from, span: zone.span }] : [];
}

/** More than this many minutes back on the clock is another day, fewer are a slip. */
export const rolloverMinutes = 6 * 60;

function followingDate(
	time: TimeParts | undefined,
	{ above, day, direction }: Course,
): PlainDate | undefined {
	if (!above.date) return day?.date;
	if (!time?.isReal || !above.time) return above.date;

	const back = direction * (minuteOfDay(above.time) - minuteOfDay(time));
	return back > rolloverMinutes ? addDays(above.date, direction) : above.date;
}
