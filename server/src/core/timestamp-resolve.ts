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
	{ isDay }: Context,
): number[] {
	const steps: number[] = [];
	let above: number | undefined;
	for (let index = 0; index < found.length; index++) {
		const start = isDay(index) ? undefined : timestamps[index]?.start;
		const key = start && sortKey(start);
		if (key === undefined) continue;
		if (above !== undefined) steps.push(Math.sign(key - above));
		above = key;
	}
	return steps;
}

function resolveAll(
	found: readonly PlacedCandidate[],
	context: Context,
	direction: 1 | -1,
): Timestamp[] {
	const readings = inferMeridiems(
		found.map(({ item }) => item.reading),
		direction,
	);
	const state: State = {};
	const directed = { ...context, direction, zoneTaken: zoneTaken(context.zone) };
	return found.map(({ item: candidate, start }, index) => {
		const reading = readings[index] ?? candidate.reading;
		const read = { candidate, start, reading };
		const timestamp = resolve(read, state, directed);
		take(state, timestamp, { read, isDay: context.isDay(index) });
		return timestamp;
	});
}

/** What the entries above have said. It changes from entry to entry: to make it anew for each took half of the time. */
interface State {
	/** Where the date was last stated. */
	dated?: Dated;
	date?: PlainDate;
	/** Of the entry above; `undefined` below a day marker. */
	time?: PlainTime | undefined;
	/** The first entry with a time of its own, and the last one. */
	origin?: Timestamp;
	last?: Timestamp;
}

function take(
	state: State,
	timestamp: Timestamp,
	{ read: { candidate, reading }, isDay }: { readonly read: Read; readonly isDay: boolean },
): void {
	const { date, time } = timestamp.start ?? nothing;
	if (date && reading.date) {
		const marker = candidate.container === "heading" ? "the heading above" : "the line above";
		state.dated = { date, from: isDay ? marker : "the entry above", span: timestamp.span };
	}
	if (date) state.date = date;
	if (isDay) state.time = undefined;
	else if (time) state.time = time;
	if (time && reading.time) {
		state.origin ??= timestamp;
		state.last = timestamp;
	}
}

const nothing: Partial<Moment> = {};

interface Directed extends Context {
	readonly direction: 1 | -1;
	/** That of nearly all entries: made once. */
	readonly zoneTaken: readonly Inference[];
}

/** A candidate with its reading in the light of its neighbours. */
interface Read {
	readonly candidate: Candidate;
	readonly start: number;
	readonly reading: Reading;
}

function resolve(read: Read, above: State, context: Directed): Timestamp {
	const { candidate, start: by, reading } = read;
	const { raw } = candidate;
	const origin = raw.startsWith("+") ? above.last : above.origin;
	if (reading.offset !== undefined && !reading.time && origin?.start) {
		const span = { start: by + reading.start, end: by + reading.end };
		const { approximate } = reading;
		return { span, raw, approximate, ...momentsSince(origin, origin.start, reading.offset) };
	}
	const date = dateOf(reading, above, context);
	const zone = reading.zone ?? candidate.columnZone?.text ?? context.zone?.text;
	const inferred = inferences(read, date, { above, context });
	return toTimestamp(read, { date, zone, inferred });
}

interface Meaning {
	readonly date: PlainDate | undefined;
	readonly zone: string | undefined;
	readonly inferred: readonly Inference[];
}

/** Remembered: it is asked of each entry at each keystroke, and nearly all mean and stand what and where they did. */
function toTimestamp({ candidate, start: by, reading }: Read, meaning: Meaning): Timestamp {
	const last = known.get(candidate);
	const isAlike =
		last?.reading === reading && last.zone === meaning.zone && isSame(last.date, meaning.date);
	if (isAlike && last.by === by && areSame(last.inferred, meaning.inferred)) return last.timestamp;

	const { date, zone, inferred } = meaning;
	const { start, end } = isAlike ? last.timestamp : momentsOf(reading, date, zone);
	const span = { start: by + reading.start, end: by + reading.end };
	const { approximate } = reading;
	const timestamp = { span, raw: candidate.raw, start, end, approximate, inferred };
	known.set(candidate, { ...meaning, reading, by, timestamp });
	return timestamp;
}

interface Known extends Meaning {
	readonly reading: Reading;
	readonly by: number;
	readonly timestamp: Timestamp;
}

const known = new WeakMap<Candidate, Known>();

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

function dateOf(reading: Reading, above: State, context: Directed): PlainDate | undefined {
	return reading.date
		? writtenDate(reading.date, above.date ?? context.day?.date)
		: followingDate(reading.time, above, context);
}

function columnZone({
	candidate,
	start,
}: Pick<Read, "candidate" | "start">): StatedZone | undefined {
	const zone = candidate.columnZone;
	return zone?.span && { ...zone, span: shift(zone.span, start) };
}

function inferences(
	read: Read,
	date: PlainDate | undefined,
	{ above, context }: { readonly above: State; readonly context: Directed },
): readonly Inference[] {
	const { reading } = read;
	const zone = reading.zone
		? noZone
		: read.candidate.columnZone
			? zoneTaken(columnZone(read))
			: context.zoneTaken;
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

const noZone: readonly Inference[] = [];

function zoneTaken(zone: StatedZone | undefined): readonly Inference[] {
	return zone ? [{ what: "zone", from: zone.from, span: zone.span }] : [];
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
