import { matchAt } from "./match-at.ts";
import {
	afterDate,
	anyCase,
	anyDate,
	approx,
	dotTime,
	month,
	plainTime,
	space,
} from "./timestamp-forms.ts";
import { type DateParts, parseDate, parseTime, type TimeParts } from "./timestamp-parts.ts";

const rangePattern = anyCase(
	`${space}*(?:-|–|—|->|→|\\bto\\b|\\buntil\\b|\\btill\\b)${space}*(?:${approx}${space}*)?(?:(?<date>${anyDate})(?:${afterDate}(?<time>${plainTime}|${dotTime}))?|(?<time2>${plainTime})|(?<day>\\d{1,2})(?:st|nd|rd|th)?(?<year>,?${space}+\\d{4})?(?![\\d:.\\w]))(?![\\w])`,
	"y",
);

const endsInMonthDay = anyCase(`${month}\\W*\\d{1,2}$`, "");

/** The end of a range, and what it says of its beginning. */
export interface Range {
	readonly length: number;
	readonly date: DateParts | undefined;
	readonly time: TimeParts | undefined;
	/** `October 9-23, 2025` states the year of both. */
	readonly year: { readonly year: number } | undefined;
}

/** What goes on with a range at `from`, just behind a date or a time: `– 14:30`, `to 2 March 08:00`, `-23, 2025`. */
export function rangeOf(
	prose: string,
	from: number,
	{ hasTime }: { hasTime: boolean },
): Range | undefined {
	const found = matchAt(rangePattern, prose, from);
	if (!found?.groups) return undefined;

	const { date, time, time2, day } = found.groups;
	// `October 9-23` is a range of days; behind a time a bare number is none.
	if (
		day !== undefined &&
		(hasTime || !endsInMonthDay.test(prose.slice(Math.max(0, from - 20), from)))
	) {
		return undefined;
	}
	const written = time ?? time2;
	const year = /\d{4}/.exec(found.groups.year ?? "")?.[0];
	return {
		year: year ? { year: Number(year) } : undefined,
		length: found[0].length,
		date: date ? parseDate(date) : undefined,
		time: written ? parseTime(written) : undefined,
	};
}
