import { addDays, dayNumber, minuteOfDay } from "./calendar.ts";
import type { Candidate, PlacedCandidate, Resolved } from "./candidate.ts";
import { inferMeridiems } from "./infer-meridiem.ts";
import { momentsOf, sortKey } from "./moment.ts";
import { momentsSince } from "./relative-moment.ts";
import type { StatedZone, Timeline } from "./report.ts";
import { type Span, shift } from "./text.ts";
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
	/** Each is an entry, with a time that needs no neighbour to tell its half of the day. */
	readonly areUsual: boolean;
	/** True for a date that only groups the entries below it. */
	readonly isDay: (index: number) => boolean;
	readonly day: Dated | undefined;
	readonly zone: StatedZone | undefined;
}

interface Timestamps {
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
export function resolveTimestamps(found: readonly PlacedCandidate[], context: Context): Timestamps {
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
	let [seen, later, earlier] = [0, 0, 0];
	// The first is neither later nor earlier than that.
	let above = Number.NaN;
	timestamps.forEach(({ start }, index) => {
		const key = start && !isDay(index) ? sortKey(start) : undefined;
		if (key === undefined) return;

		seen++;
		if (key > above) later++;
		if (key < above) earlier++;
		above = key;
	});
	return { count: Math.max(0, seen - 1), later, earlier };
}

function resolveAll(
	found: readonly PlacedCandidate[],
	context: Context,
	direction: 1 | -1,
): Timestamp[] {
	const changed = context.areUsual ? undefined : changedReadings(found, direction);
	const { day } = context;
	const above: Above = { datedFrom: day?.from ?? "the text", dated: day?.span };
	const course = { ...context, direction, zoneTaken: zoneTaken(context.zone), above };
	return found.map((placed, index) => {
		const { item } = placed;
		const timestamp = resolve(placed, changed?.get(item.reading) ?? item.reading, course);
		take(above, timestamp, item);
		if (context.isDay(index)) takeDay(above, timestamp, item);
		return timestamp;
	});
}

function changedReadings(
	found: readonly PlacedCandidate[],
	direction: 1 | -1,
): ReadonlyMap<Reading, Reading> | undefined {
	const readings = found.map(({ item }) => item.reading);
	const inferred = inferMeridiems(readings, direction);
	return inferred === readings ? undefined : new Map(zip(readings, inferred));
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
	const before = meaningBefore(candidate, reading, course);
	if (before) return toTimestamp(placed, before, inferredBefore(before, course));

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
	const date = dateOf(reading, course);
	const zone = reading.zone ?? candidate.columnZone?.text ?? course.zone?.text;
	const sources = {
		zone: zoneSource(placed, reading, course),
		date: dateSource(reading, date, course),
	};
	const inferred = inferences(reading, sources);
	const leans = reading.date?.year === undefined ? undefined : leansOn(inferred, course);
	return toTimestamp(placed, meaningOf(candidate, { reading, date, zone, leans }), inferred);
}

/** What an entry meant at the last keystroke, if it states its day itself, so that none of those above makes a difference. */
function meaningBefore(
	{ resolved }: Candidate,
	reading: Reading,
	{ zone }: Course,
): Resolved | undefined {
	if (resolved?.reading !== reading) return undefined;
	if (resolved.leans === "on the report’s zone" && resolved.zone !== zone?.text) return undefined;
	return resolved.leans === undefined ? undefined : resolved;
}

function inferredBefore({ leans }: Resolved, { zoneTaken }: Course): readonly Inference[] {
	return leans === "on nothing" ? noZone : zoneTaken;
}

function leansOn(inferred: readonly Inference[], { zoneTaken }: Course): Resolved["leans"] {
	if (inferred === noZone) return "on nothing";
	return inferred === zoneTaken ? "on the report’s zone" : undefined;
}

/** As it was at the last keystroke, if it is the same: so it is of nearly all. */
function meaningOf(
	candidate: Candidate,
	{ reading, date, zone, leans }: Omit<Resolved, "start" | "end">,
): Resolved {
	const last = candidate.resolved;
	const isAlike = last?.reading === reading && last.zone === zone && last.leans === leans;
	if (isAlike && isSame(last.date, date)) return last;

	const resolved = { reading, date, zone, ...momentsOf(reading, date, zone), leans };
	candidate.resolved = resolved;
	return resolved;
}

/** As it was at the last keystroke, if it means and stands the same. */
function toTimestamp(
	placed: PlacedCandidate,
	resolved: Resolved,
	inferred: readonly Inference[],
): Timestamp {
	const { item: candidate, start: by, timestamp: last } = placed;
	if (last && placed.resolved === resolved && areSame(last.inferred, inferred)) return last;

	const { reading, start, end } = resolved;
	const span = { start: by + reading.start, end: by + reading.end };
	const { approximate } = reading;
	const timestamp = { span, raw: candidate.raw, start, end, approximate, inferred };
	placed.resolved = resolved;
	placed.timestamp = timestamp;
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
