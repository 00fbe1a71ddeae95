import type { PlainDate, PlainTime } from "./timestamp.ts";

/** A day and a time of day as a clock on the wall shows them, in whatever zone. */
export interface LocalTime {
	readonly date: PlainDate;
	readonly time: PlainTime;
}

/** The day of the week of a date in the Gregorian calendar, 0 for Sunday. */
export function weekdayOf({ year, month, day }: PlainDate): number {
	return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}
