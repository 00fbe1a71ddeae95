import { addDays } from "../calendar.ts";
import { clockIn } from "../clock-in.ts";
import { weekdayOf } from "../local-time.ts";
import type { PlainDate } from "../timestamp.ts";
import { parseDate } from "../timestamp-parts.ts";
import type { PasteContext } from "./paste-format.ts";

/**
 * The day that words name as seen from now: `Today`, `Yesterday`, `Wednesday`, `Feb 25th`, `March 4th, 2026`, `3/4/2026`.
 *
 * Without a year it is the last such day. Numbers are month first in American notation, else day first where both could be.
 * @returns `undefined` for words that name no day.
 */
export function recentDate(
	words: string,
	context: PasteContext,
	isAmerican = false,
): PlainDate | undefined {
	const today = todayOf(context);
	const text = words.trim().toLowerCase();
	if (text === "today") return today;
	if (text === "yesterday") return addDays(today, -1);

	const weekday = weekdays.findIndex((name) => text === name || text === name.slice(0, 3));
	if (weekday !== -1) return addDays(today, -((weekdayOf(today) - weekday + 7) % 7 || 7));
	return numericDate(text, today, isAmerican) ?? writtenDate(text, today);
}

export function todayOf({ now, viewerTimeZone }: PasteContext): PlainDate {
	return clockIn(now, viewerTimeZone)?.date ?? { year: 1970, month: 1, day: 1 };
}

const weekdays = "sunday monday tuesday wednesday thursday friday saturday".split(" ");

function numericDate(text: string, today: PlainDate, isAmerican: boolean): PlainDate | undefined {
	const found = /^(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
	if (!found) return undefined;

	const [first, second, year] = [Number(found[1]), Number(found[3]), found[4]];
	const isMonthFirst = second > 12 || (isAmerican && first <= 12);
	const [month, day] = isMonthFirst ? [first, second] : [second, first];
	const full = year === undefined ? undefined : Number(year.length === 2 ? `20${year}` : year);
	return real({ year: full ?? today.year, month, day }, full === undefined ? today : undefined);
}

function writtenDate(text: string, today: PlainDate): PlainDate | undefined {
	const { year, month, day, isReal } = parseDate(text);
	if (!isReal || month === undefined || day === undefined) return undefined;
	return real({ year: year ?? today.year, month, day }, year === undefined ? today : undefined);
}

/** @param latest when the year is a guess: a day after it, tomorrow excepted, was a year before. */
function real(date: PlainDate, latest: PlainDate | undefined): PlainDate | undefined {
	if (date.month < 1 || date.month > 12 || date.day < 1 || date.day > 31) return undefined;
	const tomorrow = latest && addDays(latest, 1);
	const isAhead = tomorrow !== undefined && dayNumber(date) > dayNumber(tomorrow);
	return isAhead ? { ...date, year: date.year - 1 } : date;
}

function dayNumber({ year, month, day }: PlainDate): number {
	return (year * 12 + month) * 31 + day;
}
