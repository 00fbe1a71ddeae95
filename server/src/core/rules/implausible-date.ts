import { addDays, dayNumber } from "../calendar.ts";
import { candidatesOf } from "../entry-candidates.ts";
import { isPlainlyAscending } from "../entry-order.ts";
import { somewhere } from "../everywhere.ts";
import { formatDate, formatLike } from "../format-timestamp.ts";
import { weekdayOf } from "../local-time.ts";
import { type Misdated, misdated, statedDate } from "../misdated.ts";
import type { Entry, Report } from "../report.ts";
import type { Fix, Problem, Rule } from "../rule.ts";
import { slice } from "../text.ts";
import type { PlainDate } from "../timestamp.ts";
import { parseDate } from "../timestamp-parts.ts";

export const implausibleDate: Rule = {
	id: "implausible-date",
	severity: "warning",
	summary: "A date fits the entries around it, its weekday and the calendar on the wall.",
	why: `In January the hand still writes the old year, and a copied line keeps its month.
Such a slip makes an incident last a year in every statistic.
Found are dates that fit with one part of them changed, days that are still to come, and weekdays of another date.
Background from long before and follow-ups from long after are let be, and so are plans.

On 212 real reports: 6 findings in 6 reports, all of them right: four slips in the year, two in the day.`,
	examples: [
		{
			bad: "## Timeline (UTC)\n\n- 2026-01-04 23:50 Disk alert fired\n- <|2025-01-05 00:10|> Incident declared\n- 2026-01-05 00:40 Old logs deleted\n",
			says: "Write a date that fits those around it, such as `2026-01-05`, instead of `2025-01-05`.",
			good: "## Timeline (UTC)\n\n- 2026-01-04 23:50 Disk alert fired\n- 2026-01-05 00:10 Incident declared\n- 2026-01-05 00:40 Old logs deleted\n",
		},
		{
			bad: "## Timeline\n\n| Time (UTC) | Event |\n|---|---|\n| <|Tuesday, 25 February 2026, 09:10|> | Disk full |\n",
			says: "Write the weekday of the date: 2026-02-25 is a `Wednesday`, not a `Tuesday`.",
			good: "## Timeline\n\n| Time (UTC) | Event |\n|---|---|\n| Wednesday, 25 February 2026, 09:10 | Disk full |\n",
		},
		{
			bad: "## Timeline (UTC)\n\n- <|2027-03-01 14:05|> Disk alert fired\n- 14:40 Old logs deleted\n",
			says: "Write a date that has been, such as `2026-03-01`, instead of `2027-03-01`: it is still to come.",
			good: "## Timeline (UTC)\n\n- 2026-03-01 14:05 Disk alert fired\n- 14:40 Old logs deleted\n",
		},
	],
	*check(report, { today }) {
		const slips = misdated(report);
		for (const slip of slips) yield slipOf(report, slip);

		const found = new Set(slips.map(({ entry }) => entry));
		const { entries } = report.timeline;
		const others = found.size > 0 ? entries.filter((entry) => !found.has(entry)) : entries;
		const day = today ? toDate(today) : undefined;
		if (day && !isPast(report, day)) yield* firstToCome(report, others, day);
		if (!weekdayNamed(report.chunks)) return;
		for (const entry of others) yield* wrongWeekday(report, entry);
	},
};

function slipOf(report: Report, { entry, date: written, likely }: Misdated): Problem {
	return {
		span: entry.timestamp.span,
		message: `Write a date that fits those around it, such as \`${formatDate(likely)}\`, instead of \`${formatDate(written)}\`.`,
		fixes: rewritings(report, entry, [likely]),
	};
}

/** True where the last entry is the latest, and has been. */
function isPast(report: Report, today: PlainDate): boolean {
	const last = report.timeline.entries.at(-1)?.timestamp.start?.date;
	// On other clocks an earlier one may show the day after.
	return last !== undefined && dayNumber(last) <= dayNumber(today) && isPlainlyAscending(report);
}

/** The first only: where one is a slip in the year, the others are it, too. */
function* firstToCome(
	report: Report,
	entries: readonly Entry[],
	today: PlainDate,
): Iterable<Problem> {
	// Somewhere else it is tomorrow already.
	const tomorrow = dayNumber(today) + 1;
	let past: PlainDate | undefined;
	for (const entry of entries) {
		const date = entry.timestamp.start?.date;
		if (!date || date === past) continue;
		if (dayNumber(date) <= tomorrow) {
			// Entries of one day share its date.
			past = date;
			continue;
		}
		if (!statedDate(entry) || isPlan.test(entry.text)) continue;

		const [likely, ...more] = pastDates(date, today);
		if (!likely) return;
		yield {
			span: entry.timestamp.span,
			message: `Write a date that has been, such as \`${formatDate(likely)}\`, instead of \`${formatDate(date)}\`: it is still to come.`,
			fixes: rewritings(report, entry, [likely, ...more]),
		};
		return;
	}
}

const isPlan =
	/\b(?:will|shall|plan(?:s|ned)?|scheduled|expect(?:s|ed)?|estimated|eta|due|deadline|target|upcoming|to be|going to|next|until|end of (?:life|support))\b/i;

/** A month typed one too high, where that is likelier than a year. */
function pastDates(date: PlainDate, today: PlainDate): PlainDate[] {
	const months = [{ ...date, month: date.month - 1 }].filter(() => isSoon(date, today));
	const years = [today.year, today.year - 1].map((year) => ({ ...date, year }));
	return [...months, ...years].filter(
		(it) => addDays(it, 0).day === it.day && it.month > 0 && dayNumber(it) <= dayNumber(today),
	);
}

function isSoon(date: PlainDate, today: PlainDate): boolean {
	return dayNumber(date) - dayNumber(today) <= 31;
}

function* wrongWeekday(report: Report, entry: Entry): Iterable<Problem> {
	const [, written, name] = weekday.exec(entry.timestamp.raw) ?? [];
	if (!written || !name) return;

	const date = statedDate(entry);
	const index = weekdays.findIndex((it) => it.toLowerCase().startsWith(name.toLowerCase()));
	if (!date || weekdayOf(date) === index) return;
	const others = [-3, -2, -1, 1, 2, 3].map((days) => addDays(date, days));
	const years = [-1, 1].map((by) => ({ ...date, year: date.year + by }));
	const matching = [...years, ...others].filter((it) => weekdayOf(it) === index);
	yield {
		span: entry.timestamp.span,
		message: `Write the weekday of the date: ${formatDate(date)} is a \`${weekdays[weekdayOf(date)]}\`, not a \`${written}\`.`,
		fixes: rewritings(report, entry, [date, ...matching]),
	};
}

/** Nothing more is looked at in reports whose stamps name no day of the week, as most do not. */
const weekdayNamed = somewhere(
	(chunk) => candidatesOf(chunk).some(({ raw }) => weekday.test(raw)) || undefined,
);

const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const weekday = /\b((sun|mon|tue|wed|thu|fri|sat)(?:s|nes|rs?|ur)?(?:day)?)\b/i;

/** None for a range, of which each end has a date, nor for a stamp with markup in it. */
function rewritings({ text }: Report, { timestamp }: Entry, dates: readonly PlainDate[]): Fix[] {
	const { span, raw, end, start } = timestamp;
	if (end || slice(text, span) !== raw) return [];

	const time = start?.time ?? { hour: 0, minute: 0, second: undefined };
	const written = dates
		.map((date) => formatLike(timestamp, { date, time }))
		.filter((it) => it !== undefined);
	return Array.from(new Set(written), (newText) => ({
		title: `Replace with \`${newText}\``,
		edits: [{ span, newText }],
		safe: false,
	}));
}

function toDate(iso: string): PlainDate | undefined {
	const { year, month, day } = parseDate(iso);
	return year && month && day ? { year, month, day } : undefined;
}
