import { addDays, dayNumber, minuteOfDay } from "./calendar.ts";
import type { Candidate, PlacedCandidate, Resolved } from "./candidate.ts";
import { areSame, noZone, zoneTaken } from "./inference.ts";
import { isSameDate, meaningOf } from "./meaning.ts";
import { momentsSince } from "./relative-moment.ts";
import type { StatedZone } from "./report.ts";
import { type Span, shift } from "./text.ts";
import type { Inference, Moment, PlainDate, PlainTime, Timestamp } from "./timestamp.ts";
import type { TimeParts } from "./timestamp-parts.ts";
import type { Reading } from "./timestamp-scan.ts";
import { writtenDate } from "./written-date.ts";

/** A day that the report states outside of its timeline. */
export interface Dated {
	readonly date: PlainDate;
	/** For people: `the title`. */
	readonly from: string;
	readonly span?: Span | undefined;
}

/** What holds for all entries of a timeline. */
export interface Context {
	/** Each is an entry, with a time that needs no neighbour to tell its half of the day. */
	readonly areUsual: boolean;
	/** True for a date that only groups the entries below it. */
	readonly isDay: (placed: PlacedCandidate) => boolean;
	readonly day: Dated | undefined;
	readonly zone: StatedZone | undefined;
}

/** What the entries above have said. It changes from entry to entry: to make it anew for each took half of the time. */
export interface Above {
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

/** What an entry says to those below it. */
export function take(above: Above, timestamp: Timestamp, { reading }: Candidate): void {
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
export function takeDay(above: Above, timestamp: Timestamp, { container }: Candidate): void {
	if (above.dated === timestamp.span)
		above.datedFrom = container === "heading" ? "the heading above" : "the line above";
	above.time = undefined;
}

const nothing: Partial<Moment> = {};

/** What holds for all entries, and what those above have said. */
export interface Course extends Context {
	readonly direction: 1 | -1;
	/** That of nearly all entries: made once. */
	readonly zoneTaken: readonly Inference[];
	readonly above: Above;
}

/**
 * The timestamp of a candidate, in the light of those above it.
 * @param reading its own, or what its neighbours make of it.
 */
export function resolve(placed: PlacedCandidate, reading: Reading, course: Course): Timestamp {
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

function dateOf(reading: Reading, course: Course): PlainDate | undefined {
	if (!reading.date) return followingDate(reading.time, course);

	const { above, day } = course;
	const date = writtenDate(reading.date, above.date ?? day?.date);
	// One object for a day: entries of it are then told apart from others at a glance.
	return isSameDate(date, above.date) ? above.date : date;
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
