import { firstMatch } from "./first-match.ts";
import { clockSpan, formatIn } from "./format-timestamp.ts";
import type { LocalTime } from "./local-time.ts";
import type { PlainDate, Timestamp } from "./timestamp.ts";
import { isInferred } from "./timestamp.ts";

/** What a timestamp shall say. */
export interface NewTimes {
	readonly start: LocalTime;
	/** Of a range. */
	readonly end: LocalTime | undefined;
	/** The label of the zone; as it is when not given. */
	readonly zone?: string;
	/** `am`, `PM`: to be written where neither is. */
	readonly meridiem?: "lower" | "upper";
}

/**
 * Write other times into `written`, the words of `timestamp` in the text, markup within them included.
 * Precision, “about”, ranges, separators and names of days stay as they are.
 *
 * @returns `undefined` where no clock is shown, or where it stands in a link.
 */
export function restamp(written: string, timestamp: Timestamp, to: NewTimes): string | undefined {
	if (written.includes("](")) return undefined;

	const [body, tail] = splitTail(written);
	const [first, rest] = timestamp.end ? splitRange(body, timestamp) : [body, ""];
	const start = clocked(first, { ...to, local: to.start, shown: timestamp.start?.date });
	const end =
		rest === ""
			? ""
			: clocked(rest, { ...to, local: to.end ?? to.start, shown: timestamp.end?.date });
	if (start === undefined || end === undefined || (timestamp.end && rest === "")) return undefined;
	if (to.zone === undefined) return start + end + tail;

	const labelled = withZone([start, end], timestamp, to.zone);
	return labelled + tail;
}

/** `12:05 UTC (14:05 CEST)`: the time on other clocks stays beside the new one. */
export function splitTail(written: string): readonly [body: string, tail: string] {
	const aside = firstMatch(/(?:(?<!\s)\s+)?\([^()]*\)$/, written);
	const tail = /\d[:.h]\d{2}/.test(aside) ? aside : "";
	return [written.slice(0, written.length - tail.length), tail];
}

/** Behind the first clock and its zone, before the separator of the range. */
function splitRange(body: string, timestamp: Timestamp): readonly [string, string] {
	const clock = clockSpan(body);
	if (!clock) return [body, ""];

	const zone = ownZone(timestamp) ?? "";
	const behind = body.slice(clock.end);
	const isZoned = zone !== "" && behind.replace(/^[\s(]+/, "").startsWith(zone);
	const from = clock.end + (isZoned ? behind.indexOf(zone) + zone.length : 0);
	const gap = /(?:(?<!\s)\s+)?(?:[-–—→]|->|\bto\b|\buntil\b|\btill\b)\s*(?=\S)/.exec(
		body.slice(from),
	);
	return gap ? [body.slice(0, from + gap.index), body.slice(from + gap.index)] : [body, ""];
}

/** The zone that the timestamp itself states. */
export function ownZone(timestamp: Timestamp): string | undefined {
	const isTaken = isInferred(timestamp, "zone") || isInferred(timestamp, "time");
	return isTaken ? undefined : timestamp.start?.zone;
}

interface Clocked extends Pick<NewTimes, "meridiem"> {
	readonly local: LocalTime;
	readonly shown: PlainDate | undefined;
}

function clocked(written: string, { local, shown, meridiem }: Clocked): string | undefined {
	const clock = clockSpan(written);
	if (!clock) return undefined;

	const isShort = meridiem && /\d$/.test(written.slice(0, clock.end));
	const added = meridiem === "lower" ? " am" : " AM";
	const full = isShort ? written.slice(0, clock.end) + added + written.slice(clock.end) : written;
	return formatIn(full, local, shown);
}

/** The label in place of the one that is written, in both parts of a range; else behind the last clock. */
function withZone(parts: readonly [string, string], timestamp: Timestamp, zone: string): string {
	const written = ownZone(timestamp);
	if (written !== undefined) {
		return parts.map((part) => replaceZone(part, written, zone)).join("");
	}
	const [start, end] = parts;
	return end === "" ? appended(start, zone) : start + appended(end, zone);
}

function replaceZone(part: string, written: string, zone: string): string {
	const at = part.lastIndexOf(written);
	if (at < 0) return part;

	const isGlued = /\d$/.test(part.slice(0, at)) && /^[A-Za-z]{2}/.test(zone);
	return part.slice(0, at) + (isGlued ? " " : "") + zone + part.slice(at + written.length);
}

function appended(part: string, zone: string): string {
	const end = clockSpan(part)?.end ?? part.length;
	return `${part.slice(0, end)} ${zone}${part.slice(end)}`;
}
