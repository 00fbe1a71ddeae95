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
