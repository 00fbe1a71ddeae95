import { addDays, minuteOfDay, wallClock } from "./calendar.ts";
import type { Moment, PlainDate, PlainTime } from "./timestamp.ts";
import type { TimeParts } from "./timestamp-parts.ts";
import type { Reading } from "./timestamp-scan.ts";
import { writtenDate } from "./written-date.ts";
import { offsetAt } from "./zone.ts";

export interface Moments {
	/** `undefined` when it cannot be read: `25:10`, `2026-02-30`, `14:??`. */
	readonly start: Moment | undefined;
	readonly end: Moment | undefined;
}

/** What a reading means on `date` in `zone`. */
export function momentsOf(
	reading: Reading,
	date: PlainDate | undefined,
	zone: string | undefined,
): Moments {
	const start = isReadable(reading) ? toMoment(date, reading.time, zone) : undefined;
	return { start, end: start && endMoment(reading, start, zone) };
}

function isReadable({ date, time }: Reading): boolean {
	return date?.isReal !== false && time?.isReal !== false;
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

/** Where a moment stands among the others of its timeline: by instant, wall clock, or day; in milliseconds. */
export function sortKey({ date, time, instant }: Moment): number | undefined {
	if (instant !== undefined) return instant;
	if (date) return wallClock(date, time ?? { hour: 0, minute: 0, second: undefined });
	return time && minuteOfDay(time) * 60_000;
}
