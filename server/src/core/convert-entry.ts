import { clockIn } from "./clock-in.ts";
import { firstMatch } from "./first-match.ts";
import { clockSpan, dayLike, formatDate, isDated } from "./format-timestamp.ts";
import type { LocalTime } from "./local-time.ts";
import type { Entry, Report } from "./report.ts";
import { ownZone, restamp, splitTail } from "./restamp.ts";
import { dayColumn, tableRow } from "./table-row.ts";
import { type Edit, slice } from "./text.ts";
import { isInferred, type Moment, type PlainDate } from "./timestamp.ts";
import { datePrefix } from "./with-date.ts";
import { likelyMeanings, offsetAt } from "./zone.ts";
import { zoneLabel } from "./zone-label.ts";

/** How one entry is written on the clocks of another zone. */
export interface EntryConversion {
	readonly zone: string;
	/** The time as it was goes behind, in parentheses. */
	readonly keepOriginal: boolean;
	/** What is to be written though the entry did not: its neighbours do not tell it any more. */
	readonly spelled: ReadonlySet<"date" | "zone" | "meridiem">;
}

/**
 * The edit that converts one entry; `undefined` where nothing changes.
 *
 * @returns a word for what cannot be converted: a time without a known day, or one within a link.
 */
export function convertEntry(
	report: Report,
	entry: Entry,
	conversion: EntryConversion,
): Edit | "no day" | "no clock" | undefined {
	const { timestamp } = entry;
	const { start, end } = timestamp;
	const local = start && onClock(start, conversion.zone);
	const localEnd = end?.time && onClock(end, conversion.zone);
	if (!start || !local || (end?.time && !localEnd)) return "no day";

	// A zone is not renamed: `London time` stays, and is not made `BST`.
	const isOwn = start.zone === conversion.zone;
	const written = slice(report.text, timestamp.span);
	const label = isOwn ? conversion.zone : labelFor(written, start, { ...conversion, local });
	const isSame = isSameClock(start, local);
	const own = ownZone(timestamp) ?? label;
	if (isSame && isSameLabel(own, label) && conversion.spelled.size === 0) return undefined;

	const newText = converted(report, entry, { ...conversion, local, localEnd, label, isSame });
	return newText === undefined ? "no clock" : { span: timestamp.span, newText };
}

interface Converted extends EntryConversion {
	readonly local: LocalTime;
	readonly localEnd: LocalTime | undefined;
	readonly label: string;
	/** The clock stays what it is. */
	readonly isSame: boolean;
}

function converted(report: Report, entry: Entry, it: Converted): string | undefined {
	const { timestamp } = entry;
	const { local, localEnd, label, spelled } = it;
	const isKept = it.keepOriginal && !it.isSame;
	const [body, tail] = splitTail(slice(report.text, timestamp.span));
	const showsZone = isKept || spelled.has("zone") || ownZone(timestamp) !== undefined;
	const newText = restamp(body, timestamp, {
		start: local,
		end: localEnd,
		...(showsZone && { zone: label }),
		...(spelled.has("meridiem") && { meridiem: /[AP]\.?M/.test(report.text) ? "upper" : "lower" }),
	});
	if (newText === undefined) return undefined;

	const prefix = spelled.has("date") ? datePrefix(report, entry, local) : "";
	// The times of other clocks stay beside it, but for what now is its own.
	const others = tail.endsWith(` ${label})`) ? "" : tail;
	const zone = isKept && others === "" && timestamp.start?.zone;
	const original = zone
		? ` (${originalWords(body, { ...timestamp.start, zone }, local.date)})`
		: "";
	return prefix + newText + others + original;
}

/** The edit that writes another day into a row's own column for days, when the clocks of `zone` show another there. */
export function convertDay(report: Report, entry: Entry, zone: string): Edit | undefined {
	const { timestamp } = entry;
	const { start } = timestamp;
	const isApart = entry.container === "row" && start?.date && !isDated(timestamp);
	const local = isApart && !isInferred(timestamp, "date") ? onClock(start, zone) : undefined;
	if (!start?.date || !local || isSameDay(start.date, local.date)) return undefined;

	const row = tableRow(report, timestamp.span);
	const span = row?.cells[dayColumn(row)];
	return span && { span, newText: dayLike(slice(report.text, span), local, start.date) };
}

/** What clocks of `zone` show at `moment`; where its day is not known and no season matters, on any day. */
export function onClock(moment: Moment, zone: string): LocalTime | undefined {
	if (moment.instant !== undefined) return clockIn(moment.instant, zone);
	if (moment.date || !moment.time || moment.zone === undefined) return undefined;

	const [from, to] = [moment.zone, zone].map((it) => likelyMeanings(it)[0]?.offset);
	if (from === undefined || to === undefined) return undefined;
	const { hour, minute, second } = moment.time;
	const minutes = (hour * 60 + minute + to - from + 2880) % 1440;
	return { date: someDay, time: { hour: Math.floor(minutes / 60), minute: minutes % 60, second } };
}

const someDay = { year: 2000, month: 1, day: 1 };

function isSameClock({ date, time }: Moment, local: LocalTime): boolean {
	const isSameTime =
		time !== undefined && time.hour % 24 === local.time.hour && time.minute === local.time.minute;
	// Midnight at the end of a day, 24:00, is written as it is.
	return isSameTime && (date === undefined || time.hour === 24 || isSameDay(date, local.date));
}

/** `Z` and `+UTC` are UTC in other words. */
function isSameLabel(own: string, label: string): boolean {
	return own === label || (label === "UTC" && /^(?:Z|\+UTC)$/i.test(own));
}

function isSameDay(a: PlainDate, b: PlainDate): boolean {
	return a.year === b.year && a.month === b.month && a.day === b.day;
}

function labelFor(
	written: string,
	{ instant }: Moment,
	{ zone, local }: { readonly zone: string; readonly local: LocalTime },
): string {
	const isoOffset = /T\d{2}:?\d{2}(?::?\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}(:?)\d{2})/.exec(written);
	if (!isoOffset) return zoneLabel(zone, local, instant);

	const minutes = offsetAt(zone, local.date, local.time);
	if (!minutes) return "Z";
	const size = Math.abs(minutes);
	const [hours, rest] = [Math.floor(size / 60), size % 60].map((it) => String(it).padStart(2, "0"));
	return `${minutes < 0 ? "-" : "+"}${hours}${isoOffset[2] ?? ":"}${rest}`;
}

type ZonedMoment = Moment & { readonly zone: string };

/** `14:05 CEST`, `14:05-14:20 CEST`; with the day where that is another now. */
function originalWords(
	body: string,
	{ date, time, zone, instant }: ZonedMoment,
	shown: PlainDate,
): string {
	const clocks = firstMatch(
		/^.*\d(?:\s?[ap]\.?m\b\.?)?/i,
		withoutZone(body.slice(clockSpan(body)?.start), zone),
	);
	const day = date && !isSameDay(date, shown) ? `${formatDate(date)} ` : "";
	const label = date && time ? zoneLabel(zone, { date, time }, instant) : zone;
	const range = clocks.replace(/[*_`]/g, "").replace(/(?<!\s)\s+(?:to|until|till|->|→)\s+/, "–");
	return `${day}${range.trim()} ${label}`;
}

function withoutZone(words: string, zone: string): string {
	const at = words.lastIndexOf(zone);
	return zone !== "" && at > 0 ? words.slice(0, at) : words;
}
