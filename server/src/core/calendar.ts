import type { PlainDate, PlainTime } from "./timestamp.ts";

/** Milliseconds on a clock that knows no zones: for comparing what one timeline says. */
export function wallClock(date: PlainDate, time: PlainTime): number {
	return Date.UTC(date.year, date.month - 1, date.day, time.hour, time.minute, time.second ?? 0);
}

/** The day so many days later; earlier for a negative number. */
export function addDays(date: PlainDate, days: number): PlainDate {
	return dateShown(new Date(Date.UTC(date.year, date.month - 1, date.day + days)));
}

/** The day that a clock without zones shows. */
export function dateShown(shown: Date): PlainDate {
	return { year: shown.getUTCFullYear(), month: shown.getUTCMonth() + 1, day: shown.getUTCDate() };
}

/** Days since 1970, for counting from one date to another. */
export function dayNumber({ year, month, day }: PlainDate): number {
	return Date.UTC(year, month - 1, day) / 86_400_000;
}

/** Minutes since midnight. */
export function minuteOfDay({ hour, minute }: PlainTime): number {
	return hour * 60 + minute;
}
