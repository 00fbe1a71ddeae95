import type { Moment } from "../timestamp.ts";

/**
 * Minutes on a scale on which two moments of one report can be compared.
 * Times without a zone are on a scale of their own, so a report should use one or the other.
 *
 * @returns `undefined` when date or time is not known.
 */
export function minutesOf(moment: Moment | undefined): number | undefined {
	if (moment?.instant !== undefined) return moment.instant / 60_000;

	const { date, time } = moment ?? {};
	if (!date || !time) return undefined;
	return Date.UTC(date.year, date.month - 1, date.day, time.hour, time.minute) / 60_000;
}

/** A duration in minutes as people say it: `45 min`, `1 h 05 min`, `2 d 3 h`. */
export function elapsedWords(minutes: number): string {
	const whole = Math.round(minutes);
	const days = Math.floor(whole / 1440);
	const hours = Math.floor((whole % 1440) / 60);
	const rest = whole % 60;
	if (days > 0) return hours > 0 ? `${days} d ${hours} h` : `${days} d`;
	if (hours === 0) return `${rest} min`;
	return rest > 0 ? `${hours} h ${String(rest).padStart(2, "0")} min` : `${hours} h`;
}
