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
	const split = timestamp.end ? separatorAt(body, timestamp) : body.length;
	const [first, rest] = [body.slice(0, split), body.slice(split)];
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

/** Where the separator of the range begins, behind the first clock and its zone; at the end where there is none. */
function separatorAt(body: string, timestamp: Timestamp): number {
	const zone = ownZone(timestamp) ?? "";
	const behind = body.slice(clockSpan(body)?.end);
	const isZoned = zone !== "" && behind.replace(/^[\s(]+/, "").startsWith(zone);
	const rest = isZoned ? behind.slice(behind.indexOf(zone) + zone.length) : behind;
	return body.length - rest.length + rest.search(separator);
}

const separator = /(?:(?<!\s)\s+)?(?:[-–—→]|->|\bto\b|\buntil\b|\btill\b)\s*(?=\S)|$/;

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
	// What was written just now shows a clock.
	const end = Number(clockSpan(part)?.end);
	return `${part.slice(0, end)} ${zone}${part.slice(end)}`;
}
