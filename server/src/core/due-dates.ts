import { addDays } from "./calendar.ts";
import { formatDate } from "./format-timestamp.ts";
import { isoDay } from "./iso-day.ts";
import type { PlainDate } from "./timestamp.ts";

/** A day on which a task may be due. */
export interface DueDate {
	/** `YYYY-MM-DD`. */
	readonly date: string;
	readonly day: PlainDate;
	/** How far ahead: `in 14 days`. */
	readonly words: string;
}

/**
 * The days that tasks are mostly due, 14 days from `today` first.
 *
 * @param today `YYYY-MM-DD`; without it, or when it is no date, there are none.
 */
export function dueDates(today: string | undefined): DueDate[] {
	const day = isoDay(today ?? "");
	if (!day) return [];

	return [14, 7, 30].map((days) => {
		const later = addDays(day, days);
		return { date: formatDate(later), day: later, words: `in ${days} days` };
	});
}
