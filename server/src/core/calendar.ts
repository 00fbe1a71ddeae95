import type { PlainDate, PlainTime } from "./timestamp.ts";

/** Milliseconds on a clock that knows no zones: for comparing what one timeline says. */
export function wallClock(date: PlainDate, time: PlainTime): number {
	const seconds = (time.hour * 60 + time.minute) * 60 + (time.second ?? 0);
	return dayNumber(date) * 86_400_000 + seconds * 1000;
}

/** The day so many days later; earlier for a negative number. */
export function addDays(date: PlainDate, days: number): PlainDate {
	return dateShown(new Date(Date.UTC(date.year, date.month - 1, date.day + days)));
}

/** The day that a clock without zones shows. */
export function dateShown(shown: Date): PlainDate {
	return { year: shown.getUTCFullYear(), month: shown.getUTCMonth() + 1, day: shown.getUTCDate() };
}

/**
 * Days since 1970, for counting from one date to another. A 31st of April is the 1st of May.
 *
 * By arithmetic, as it is asked of each entry at each keystroke: years begin with March, so that the day that some have
 * comes last (E. G. Richards, “Calendars”, in: Explanatory Supplement to the Astronomical Almanac, 2013).
 */
export function dayNumber({ year, month, day }: PlainDate): number {
	const months = year * 12 + month - 3;
	const years = Math.floor(months / 12);
	const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
	const daysBefore = Math.floor(((months - years * 12) * 153 + 2) / 5);
	return years * 365 + leapDays + daysBefore + day - 719_469;
}

/** Minutes since midnight. */
export function minuteOfDay({ hour, minute }: PlainTime): number {
	return hour * 60 + minute;
}
