import { dayNumber } from "./calendar.ts";
import type { PlainDate } from "./timestamp.ts";
import type { DateParts } from "./timestamp-parts.ts";

/** The day that is written; of one without a year that nearest to `near`. `undefined` where that is not known. */
export function writtenDate(
	{ year, month, day, isReal }: DateParts,
	near: PlainDate | undefined,
): PlainDate | undefined {
	if (!isReal || month === undefined || day === undefined) return undefined;
	if (year !== undefined) return { year, month, day };
	return near && nearestYear({ month, day }, near);
}

function nearestYear({ month, day }: Omit<PlainDate, "year">, near: PlainDate): PlainDate {
	const choices = [near.year, near.year - 1, near.year + 1].map((year) => ({ year, month, day }));
	const distance = (date: PlainDate) => Math.abs(dayNumber(date) - dayNumber(near));
	return choices.reduce((best, date) => (distance(date) < distance(best) ? date : best));
}
