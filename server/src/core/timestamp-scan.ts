import { groupOf } from "./first-match.ts";
import { lengthAt } from "./length-at.ts";
import { matchAt } from "./match-at.ts";
import {
	afterDate,
	anyCase,
	anyDate,
	approx,
	compactTime,
	dateStart,
	dotTime,
	plainTime,
	space,
	weekday,
} from "./timestamp-forms.ts";
import { type DateParts, parseDate, parseTime, type TimeParts } from "./timestamp-parts.ts";
import { rangeOf } from "./timestamp-range.ts";
import { offsetName } from "./zone.ts";
import { zonePattern } from "./zone-names.ts";

/** A timestamp as it stands in the text, before its context has filled what it leaves out. */
export interface Reading {
	/** UTF-16 offsets into the text that was scanned. */
	readonly start: number;
	readonly end: number;
	readonly date: DateParts | undefined;
	readonly time: TimeParts | undefined;
	readonly endDate: DateParts | undefined;
	readonly endTime: TimeParts | undefined;
	readonly zone: string | undefined;
	readonly approximate: boolean;
	/** Minutes since an unnamed start: `T+5m`, `+10 minutes`. */
	readonly offset: number | undefined;
}

/** Forms that are timestamps only where the company they keep says so. */
export interface ScanOptions {
	/** `14.05` without a date: the timeline uses dots. */
	readonly dots?: boolean;
}

/**
 * The timestamp at `from` of `prose`, in which markup is `filler`: forms 1 to 37 of the field's catalogue.
 *
 * Accepts date, time, both in either order, ranges, `~` and “ca.”, unknown digits (`14:??`, `22:XX`), `T+5m`,
 * and the zone behind, in parentheses or not.
 * @returns `undefined` when no timestamp begins there; one that cannot be a time (`25:10`) is returned.
 */
export function scanTimestamp(
	prose: string,
	from: number,
	options: ScanOptions = {},
): Reading | undefined {
	// Of the two that one is tried which may begin so.
	if (startsWithDigit(prose, from)) {
		const iso = matchAt(isoInstant, prose, from);
		if (iso) return isoReading(prose, iso, from);
	} else {
		const relative = matchAt(relativePattern, prose, from);
		if (relative) return explained(prose, relativeReading(relative, from), options);
	}
	return plainReading(prose, from, options);
}

function startsWithDigit(prose: string, from: number): boolean {
	const code = prose.charCodeAt(from);
	return code >= 48 && code <= 57;
}

/** A date, a time, or both, and the end of a range. */
function plainReading(prose: string, from: number, options: ScanOptions): Reading | undefined {
	const whole = matchAt(stamp, prose, from);
	if (!whole?.groups) return undefined;

	const { date, date2, time, time2, approx, approx2, approx3 } = whole.groups;
	// The forms with a dot are tried last: without them nothing would have matched.
	if (!options.dots && time2 !== undefined && isDotted.test(time2)) return undefined;

	const writtenDate = date ?? date2;
	const writtenTime = time ?? time2;
	const rangeAt = from + whole[0].length;
	const range = rangeOf(prose, rangeAt, { hasTime: writtenTime !== undefined });
	const end = rangeAt + (range?.length ?? 0);
	const tail = prose.slice(end, end + lengthAt(tailPattern, prose, end));
	return {
		start: from,
		end: withoutStrayBracket(prose, from, end + tail.length),
		date: writtenDate ? { ...parseDate(writtenDate), ...range?.year } : tailDate(tail),
		time: writtenTime ? parseTime(writtenTime) : undefined,
		endDate: range?.date,
		endTime: range?.time,
		zone: statedZone(whole.groups.zone ?? whole.groups.zone2, tail, writtenTime),
		approximate: (approx ?? approx2 ?? approx3) !== undefined || tail.includes("~"),
		offset: undefined,
	};
}

/** Of `PST (UTC-7)` the offset, which says what is meant; of `EDT (17:14 UTC)` the one beside the time. */
function statedZone(
	written: string | undefined,
	tail: string,
	time: string | undefined,
): string | undefined {
	if (tail === "") return written;
	if (written !== undefined) return matchAt(offsetTail, tail, 0)?.groups?.zone ?? written;
	return otherClockZone(tail, time) ?? matchAt(findZone, tail, 0)?.groups?.zone;
}

/** `16:05 (14:05 UTC)` stands two hours ahead of UTC. */
function otherClockZone(tail: string, time: string | undefined): string | undefined {
	const other = /\((\d{1,2}:\d{2})\s?(?:UTC|GMT|Z)\)/i.exec(tail)?.[1];
	if (other === undefined || time === undefined) return undefined;

	const [own, utc] = [parseTime(time), parseTime(other)];
	const ahead = (own.hour - utc.hour) * 60 + own.minute - utc.minute;
	const minutes = ((ahead + 36 * 60) % (24 * 60)) - 12 * 60;
	// Zones are whole quarters of an hour apart.
	return own.isReal && utc.isReal && minutes % 15 === 0 ? offsetName(minutes) : undefined;
}

/** `(13 August, 15:00 UTC)`: the bracket that was opened before the stamp is not its own. */
function withoutStrayBracket(prose: string, from: number, end: number): number {
	const stamp = prose.slice(from, end);
	return stamp.endsWith(")") && !stamp.includes("(") ? end - 1 : end;
}

/** ISO 8601 with `T`, extended or basic; only here a bare `-05:00` is a zone and not the end of a range. */
const isoInstant =
	/(?<date>\d{4}-\d{2}-\d{2}|\d{8})T(?<time>\d{2}:?\d{2}(?::?\d{2}(?:\.\d+)?)?)(?<zone>Z|[+-]\d{2}:?\d{2})?(?!\w)/iy;

function isoReading(prose: string, found: RegExpExecArray, from: number): Reading {
	const [date, time, zone] = [groupOf(found, 1), groupOf(found, 2), found[3]];
	const compact = /^(\d{4})(\d{2})(\d{2})$/;
	const clock = time.includes(":") ? time : time.replace(/(\d{2})(?=\d)/g, "$1:");
	const end = from + found[0].length;
	const tail = zone ? lengthAt(tailPattern, prose, end) : 0;
	return {
		...nothing,
		start: from,
		end: end + tail,
		date: parseDate(date.replace(compact, "$1-$2-$3")),
		time: parseTime(clock),
		zone,
		offset: undefined,
	};
}

const nothing = {
	date: undefined,
	time: undefined,
	endDate: undefined,
	endTime: undefined,
	zone: undefined,
	approximate: false,
};

const zone = `(?:${space}?\\(?(?:${zonePattern})\\)?)`;
const zoneOnly = `(?<ZONE>${zonePattern})`;

function stampPattern(bareTime: string): RegExp {
	const timeAfterDate = `(?:${plainTime}|${dotTime}|${compactTime})`;
	const zoneIn = (name: string) =>
		`(?:${space}?\\(?${zoneOnly.replace("ZONE", name)}\\)?(?![\\w/]))?`;
	const dated = `(?:(?<approx2>${approx})${space}*)?(?<date>${anyDate})(?:${afterDate}(?:(?<approx3>${approx})${space}*)?(?<time>${timeAfterDate})${zoneIn("zone")})?`;
	const timed = `(?<time2>${bareTime})${zoneIn("zone2")}(?:(?:,|${space}+[-–—@]|${space}+on)?${space}+(?<date2>${anyDate}))?`;
	return anyCase(`(?:(?<approx>${approx})${space}*)?(?:${dated}|${timed})(?!\\w)`, "y");
}

const zonedCompact = `\\d{4}(?=${zone}(?![\\w/]))(?!${space}+\\()|\\d{4}${space}?(?:h|hrs)\\b`;
/** One pattern for both ways to scan: before its first use it takes milliseconds to compile. */
const stamp = stampPattern(`(?:${plainTime}|${zonedCompact}|${dotTime})`);
const isDotted = /^\d{1,2}\.\d{2}$/;
const relativePattern = anyCase(
	`(?:(?<zero>T0\\b|T[+]?0\\b(?![:.]))|T?${space}?(?<sign>[+])${space}?(?:(?<h>\\d{1,3}):(?<m>\\d{2})(?!\\d)|(?<n>\\d{1,4})${space}?(?<unit>s|sec|seconds?|m|min|mins|minutes?|h|hrs?|hours?|d|days?)(?:(?<more>\\d{1,2})m?)?\\b))`,
	"y",
);
/** A date anywhere in a text, for `matchAll`. */
export const dateFinder = anyCase(`${dateStart}(?<![\\w./:-])${anyDate}(?![\\w])`, "g");
/** A zone anywhere in a text: `Timeline (UTC)`, `Time in CET`. */
export const zoneFinder = anyCase(`(?<![\\w/.-])(?!Z)(?:${zonePattern})(?![\\w/])`, "");
/** The time on other clocks: `(17:14 UTC)`, `(2026-03-01 00:10–00:40 CET)`. */
const otherClock = `(?:${anyDate}${afterDate})?(?:${plainTime}|\\d{4})(?:${space}*[-–—]${space}*(?:${plainTime}|\\d{4}))?${space}*`;
/** `~`, the zone, and that, `(UTC)` or `(Oct 29)` behind the stamp. */
const tailPattern = anyCase(
	`(?:${space}?~)?(?:${space}(?:${zonePattern})(?![\\w/]))?(?:${space}*\\((?:(?:${otherClock})?(?:${zonePattern})|${anyDate}|${weekday})\\))?`,
	"y",
);
const findZone = anyCase(
	`[^A-Za-z+Z]{0,40}(?:${plainTime})?${space}*\\(?(?<zone>${zonePattern})`,
	"y",
);
const offsetTail = /[ \t]*\((?<zone>(?:UTC|GMT)\s?[+-]\d{1,2}(?::?\d{2})?)\)/y;
const inTail = anyCase(`\\((${anyDate})\\)`, "");

function tailDate(tail: string): DateParts | undefined {
	const written = inTail.exec(tail)?.[1];
	return written ? parseDate(written) : undefined;
}

function relativeReading(found: RegExpExecArray, from: number): Reading {
	const { h, m, n, unit, more } = { ...found.groups };
	const minutes = h
		? Number(h) * 60 + Number(m)
		: Number(n ?? 0) * minutesIn(unit) + Number(more ?? 0);
	return { ...nothing, start: from, end: from + found[0].length, offset: minutes };
}

/** `T0 = 14:05 UTC`, `T+5m (14:10)`: the time itself stands beside it. */
function explained(prose: string, relative: Reading, options: ScanOptions): Reading {
	const [gap = ""] = matchAt(beside, prose, relative.end) ?? [];
	const at = relative.end + gap.length;
	const reading = gap && /\d/.test(prose[at] ?? "") ? scanTimestamp(prose, at, options) : undefined;
	if (!reading?.time || reading.offset !== undefined) return relative;

	const closing = gap.includes("(") && prose[reading.end] === ")" ? 1 : 0;
	return { ...reading, start: relative.start, end: reading.end + closing, offset: relative.offset };
}

const beside = /[ \t]*(?:=|\(|:(?=[ \t]))[ \t]*/y;

function minutesIn(unit = "m"): number {
	const letter = unit[0]?.toLowerCase();
	if (letter === "s") return 1 / 60;
	if (letter === "h") return 60;
	return letter === "d" ? 1440 : 1;
}
