import type { EventTime } from "../timeline-event.ts";
import type { PlainDate } from "../timestamp.ts";
import { parseDate, parseTime } from "../timestamp-parts.ts";
import { scanTimestamp } from "../timestamp-scan.ts";
import type { PasteContext } from "./paste-format.ts";
import { recentDate } from "./recent-date.ts";

/** A time at the beginning of a text, and how many characters it takes. */
export interface ReadTime {
	readonly at: EventTime;
	readonly length: number;
}

/**
 * The time that `text` begins with, as machines write it: ISO 8601 and its relatives, syslog (`Mar  4 10:05:01`),
 * Apache and nginx (`04/Mar/2026:10:05:01 +0000`), `date` and mail (`Wed Mar 4 10:05:01 2026 +0100`),
 * seconds or milliseconds since 1970; else any form that a timeline may have, with a clock.
 */
export function readTime(text: string, context: PasteContext): ReadTime | undefined {
	for (const pattern of patterns) {
		const found = pattern.exec(text);
		const at = found?.groups && fromParts(found.groups, context);
		if (at) return { at, length: found[0].length };
	}
	return epochTime(text) ?? scannedTime(text, context);
}

/** The time that `value` is, as a whole: a cell, a field of JSON. */
export function wholeTime(value: unknown, context: PasteContext): EventTime | undefined {
	if (typeof value !== "string" && typeof value !== "number") return undefined;

	const text = String(value).trim();
	const found = readTime(text, context);
	return found && found.length >= text.length ? found.at : undefined;
}

const clock = "(?<time>\\d{1,2}:\\d{2}(?::\\d{2})?)(?:[.,:]\\d{1,9})?";
const offset = "(?:\\s?(?<zone>Z\\b|UTC\\b|GMT\\b|[+-]\\d{2}:?\\d{2}(?!\\d)))?";
const month = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
const weekday = "(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),?\\s+)?";
const patterns = [
	`^(?<date>\\d{4}[-/]\\d{2}[-/]\\d{2})(?:T|\\s+|:)${clock}${offset}(?!\\s?[AaPp]\\.?[Mm])`,
	`^(?<date>\\d{1,2}/${month}/\\d{4}):${clock}${offset}`,
	`^${weekday}(?<monthDay>${month}\\s+\\d{1,2})\\s+${clock}\\s+(?:(?<zoneBefore>[A-Z]{3,4})\\s+)?(?<year>\\d{4})${offset}`,
	`^${weekday}(?<date>\\d{1,2}\\s+${month}\\s+\\d{4})\\s+${clock}${offset}`,
	`^${weekday}(?<recent>${month}\\s+\\d{1,2})\\s+${clock}(?!\\s?[AaPp]\\.?[Mm])`,
].map((source) => new RegExp(source));

function fromParts(
	groups: Readonly<Record<string, string | undefined>>,
	context: PasteContext,
): EventTime | undefined {
	const { date, monthDay, year, recent, time, zone, zoneBefore } = groups;
	const parts = parseTime(`${time}`);
	const day =
		recent === undefined ? realDate(date ?? `${monthDay} ${year}`) : recentDate(recent, context);
	if (!parts.isReal || !day) return undefined;

	const { hour, minute, second } = parts;
	return { date: day, time: { hour, minute, second }, zone: zoneName(zone ?? zoneBefore) };
}

function realDate(written: string): PlainDate | undefined {
	const { year, month, day, isReal } = parseDate(written.replaceAll("/", "-"));
	const isWhole = isReal && year !== undefined && month !== undefined && day !== undefined;
	return isWhole ? { year, month, day } : undefined;
}

/** `+0000` is what machines call UTC. */
function zoneName(written: string | undefined): string | undefined {
	if (written === undefined) return undefined;
	if (/^(?:Z|GMT|[+-]00:?00)$/.test(written)) return "UTC";
	return written.replace(/^([+-]\d{2})(\d{2})$/, "$1:$2");
}

/** Ten digits are seconds since 1970, thirteen milliseconds, sixteen microseconds. */
function epochTime(text: string): ReadTime | undefined {
	const found = /^(?:(\d{10})(?:\.\d{1,9})?|(\d{13})|(\d{13})\d{3})(?![\d.:-]|\w)/.exec(text);
	if (!found) return undefined;

	const [whole, seconds, milliseconds, micro] = found;
	const instant = seconds ? Number(seconds) * 1000 : Number(milliseconds ?? micro);
	const isPlausible = instant > Date.UTC(2000, 0, 1) && instant < Date.UTC(2100, 0, 1);
	return isPlausible ? { at: { instant }, length: whole.length } : undefined;
}

/** `14:05 UTC`, `March 4, 2026, 2:05 PM`; not a day alone, nor `2.5`. */
function scannedTime(text: string, context: PasteContext): ReadTime | undefined {
	const found = scanTimestamp(text, 0);
	const { time, date, zone, end = 0 } = found ?? {};
	if (!time?.isReal || date?.isReal === false || !/[:ap]/i.test(text.slice(0, end)))
		return undefined;

	const { hour, minute, second } = time;
	const { month, day, year } = date ?? {};
	const name = month === undefined ? undefined : monthNames[month - 1];
	const isWhole = year !== undefined && month !== undefined && day !== undefined;
	const whole = isWhole ? { year, month, day } : undefined;
	const known = name && year === undefined ? recentDate(`${day} ${name}`, context) : whole;
	return { at: { date: known, time: { hour, minute, second }, zone }, length: end };
}

const monthNames = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
