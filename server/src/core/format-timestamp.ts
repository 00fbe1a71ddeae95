import { groupOf } from "./first-match.ts";
import { type LocalTime, weekdayOf } from "./local-time.ts";
import { pick } from "./pick.ts";
import { applyEdits, type Edit, type Span } from "./text.ts";
import type { PlainDate, PlainTime, Timestamp } from "./timestamp.ts";

/** `2026-03-01`. */
export function formatDate({ year, month, day }: PlainDate): string {
	return `${String(year).padStart(4, "0")}-${pad(month)}-${pad(day)}`;
}

/** `14:05`. */
export function formatTime({ hour, minute }: PlainTime): string {
	return `${pad(hour)}:${pad(minute)}`;
}

/**
 * Write `local` as `timestamp` is written: its order, words, separators, clock and precision.
 *
 * A range keeps its start only, “about” goes; the zone stays as it is written.
 * @returns `undefined` when `timestamp` shows neither a date nor a time.
 */
export function formatLike(timestamp: Timestamp, local: LocalTime): string | undefined {
	return formatIn(withoutRange(timestamp), local, timestamp.start?.date);
}

/**
 * Write `local` in place of the first date and the first clock in `written`; all else stays, “about” and zones too.
 *
 * @param shown the day that `written` is known to name, which tells `01/02` from `02/01`.
 * @returns `undefined` when `written` shows neither a date nor a time.
 */
export function formatIn(
	written: string,
	local: LocalTime,
	shown: PlainDate | undefined,
): string | undefined {
	const clock = clockEdit(written, local.time);
	const dates = dateEdits(written, local.date, { clock, shown });
	const edits = [...dates, ...(clock ? [clock] : [])];
	return edits.length === 0 ? undefined : applyEdits(written, edits);
}

/** A day as `written` shows another, `shown`; as `YYYY-MM-DD` where it shows none. */
export function dayLike(written: string, local: LocalTime, shown?: PlainDate): string {
	return formatIn(written, local, shown) ?? formatDate(local.date);
}

/** Where the first clock of `written` stands, am and pm included. */
export function clockSpan(written: string): Span | undefined {
	return clockEdit(written, { hour: 0, minute: 0, second: undefined })?.span;
}

/** True when `raw` names a day itself, in whatever form. */
export function isDated(timestamp: Timestamp): boolean {
	const single = withoutRange(timestamp);
	const local = { year: 2000, month: 1, day: 1 };
	const clock = clockEdit(single, { hour: 0, minute: 0, second: undefined });
	return dateEdits(single, local, { clock, shown: undefined }).length > 0;
}

const approximation =
	/^(?:~|≈|c\.|ca\.?|circa|approx(?:imately)?\.?|around|about)\s*|(?:(?<!\s)\s+)?~$/i;
const clockPattern =
	/(?<![\d:.])(\d{1,2})([:.h])(\d{2})(?:\2(\d{2})(?:[.,]\d+)?)?(?!\d|[:.]\d)(?:(\s?)([ap]\.?m\b\.?))?/i;
const hourPattern = /(?<![\d:.])(\d{1,2})()()()(\s?)([ap]\.?m\b\.?)/i;
const compactPattern = /(?<=\d[ T]|^)(\d{2})()(\d{2})()()()(?!\d|[-/.:])/;

const rangeEnd = new RegExp(
	`(${clockPattern.source})\\s*(?:-|–|—|to\\b|until\\b|->|→)\\s*(?:~\\s*)?(?:[\\d\\-/.]+[ T,]+)?(?:${clockPattern.source.replaceAll("\\2", "\\9")})`,
	"i",
);

/** `~17:00-18:00 UTC` → `17:00 UTC`; `17:00-05:00` is no range but a zone. */
function withoutRange({ raw, end }: Timestamp): string {
	const exact = raw.replace(approximation, "");
	return end ? exact.replace(rangeEnd, "$1") : exact;
}

function clockEdit(raw: string, time: PlainTime): Edit | undefined {
	const match = clockPattern.exec(raw) ?? hourPattern.exec(raw) ?? compactPattern.exec(raw);
	if (!match) return undefined;

	const [whole, , , , second, , meridiem] = match;
	const [hour, separator] = [groupOf(match, 1), groupOf(match, 2)] as const;
	const [minute, space] = [groupOf(match, 3), groupOf(match, 5)] as const;
	const parts = [hourLike(time.hour, hour, meridiem)];
	if (minute || time.minute > 0) parts.push(pad(time.minute));
	if (second) parts.push(pad(time.second ?? 0));
	const newText = parts.join(minute ? separator : ":") + space + meridiemLike(time.hour, meridiem);
	return { span: { start: match.index, end: match.index + whole.length }, newText };
}

/** `9` stays without a zero and `09` with one; two digits tell nothing, so each clock keeps its custom. */
function hourLike(hour: number, written: string, meridiem: string | undefined): string {
	const shown = meridiem ? hour % 12 || 12 : hour;
	const isPadded = written.startsWith("0") || (written.length === 2 && !meridiem);
	return isPadded ? pad(shown) : String(shown);
}

function meridiemLike(hour: number, written = ""): string {
	const letter = hour < 12 ? "a" : "p";
	const isUpper = written.toUpperCase() === written;
	return written.replace(/^[ap]/i, isUpper ? letter.toUpperCase() : letter);
}

interface DateContext {
	readonly clock: Edit | undefined;
	/** What `raw` is known to say: tells `01/02` from `02/01`. */
	readonly shown: PlainDate | undefined;
}

function dateEdits(raw: string, date: PlainDate, { clock, shown }: DateContext): Edit[] {
	const blank = clock ? raw.length - clock.span.end : 0;
	const rest = clock
		? raw.slice(0, clock.span.start).padEnd(clock.span.end, " ") + raw.slice(raw.length - blank)
		: raw;
	const edits = isoEdit(rest, date) ?? numericEdit(rest, date, shown) ?? wordEdits(rest, date);
	const weekday = edits.length > 0 ? weekdayPattern.exec(rest) : null;
	if (!weekday) return edits;

	const name = nameLike(weekdayNames, weekdayOf(date), weekday[0]);
	return [...edits, edit(weekday.index, weekday[0], name)];
}

function isoEdit(raw: string, { year, month, day }: PlainDate): Edit[] | undefined {
	const match = /(?<!\d)\d{4}([-/.]?)(\d{1,2})\1(\d{1,2})(?!\d)/.exec(raw);
	if (!match) return undefined;

	const parts = [
		String(year),
		numberLike(month, groupOf(match, 2)),
		numberLike(day, groupOf(match, 3)),
	];
	return [edit(match.index, match[0], parts.join(groupOf(match, 1)))];
}

/** `20/06/2023` or `6/20`: the day it is known to be tells which is the day. */
function numericEdit(
	raw: string,
	date: PlainDate,
	shown: PlainDate | undefined,
): Edit[] | undefined {
	const match = /(?<!\d)(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?(?!\d)/.exec(raw);
	if (!match) return undefined;

	const [whole, , , , year] = match;
	const [first, separator, second] = [
		groupOf(match, 1),
		groupOf(match, 2),
		groupOf(match, 3),
	] as const;
	const isDayFirst = Number(first) > 12 || (Number(second) <= 12 && shown?.day === Number(first));
	const [a, b] = isDayFirst ? [date.day, date.month] : [date.month, date.day];
	const parts = [numberLike(a, first), numberLike(b, second)];
	if (year) parts.push(String(date.year).slice(-year.length));
	return [edit(match.index, whole, parts.join(separator))];
}

/** `Tuesday, 3rd March 2026` in any order. */
function wordEdits(raw: string, date: PlainDate): Edit[] {
	const month = monthPattern.exec(raw);
	if (!month) return [];

	const edits = [edit(month.index, month[0], nameLike(monthNames, date.month - 1, month[0]))];
	const year = /(?<!\d)\d{4}(?!\d)/.exec(raw);
	if (year) edits.push(edit(year.index, year[0], String(date.year)));
	const day = /(?<!\d)(\d{1,2})(st|nd|rd|th)?(?!\d|\w)/.exec(raw);
	if (day) {
		const [whole, , suffix] = day;
		const written = numberLike(date.day, groupOf(day, 1));
		edits.push(edit(day.index, whole, written + (suffix ? ordinal(date.day) : "")));
	}
	return edits;
}

const monthNames =
	"January February March April May June July August September October November December".split(
		" ",
	);
const weekdayNames = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const monthPattern =
	/\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/i;
const weekdayPattern = /\b(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?\b/i;

/** Short where `written` is short, in its case. */
function nameLike(names: readonly string[], index: number, written: string): string {
	const full = pick(names, [index]).join();
	const isFull =
		names.some((name) => name.toLowerCase() === written.toLowerCase()) && written.length > 3;
	const name = isFull ? full : full.slice(0, 3);
	if (written === written.toUpperCase()) return name.toUpperCase();
	return written === written.toLowerCase() ? name.toLowerCase() : name;
}

function ordinal(day: number): string {
	if (day > 10 && day < 14) return "th";
	return ["th", "st", "nd", "rd"][day % 10] ?? "th";
}

/** `3` as `03` where two digits are the custom. */
function numberLike(value: number, written: string): string {
	return written.length === 2 ? pad(value) : String(value);
}

function edit(index: number, written: string, newText: string): Edit {
	return { span: { start: index, end: index + written.length }, newText };
}

function pad(value: number): string {
	return String(value).padStart(2, "0");
}
