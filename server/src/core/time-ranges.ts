import { matchesOf } from "./matches-of.ts";
import type { Span } from "./text.ts";
import type { DateParts, TimeParts } from "./timestamp-parts.ts";
import { type Reading, scanTimestamp, zoneFinder } from "./timestamp-scan.ts";

/** A stretch of time told by its ends: `10:45 – 16:11 UTC`, `from 16:58 to 18:46`, `between 22:10 and 09:24`. */
export interface TimeRange {
	readonly span: Span;
	/** `undefined` where the ends leave it open: days without times, `10:00 to 2:00 PM`, two zones. */
	readonly milliseconds: number | undefined;
}

/** All ranges in the words of one sentence, which stands on one line. Offsets are those of `text`. */
export function timeRangesIn(text: string): TimeRange[] {
	const readings = readingsIn(text);
	return readings.flatMap((reading, index) => {
		const { start, end, endDate, endTime } = reading;
		if (endDate || endTime) {
			const to = { ...reading, date: endDate, time: endTime };
			const isOpen = namesTwoZones(text.slice(start, end));
			return [{ span: { start, end }, milliseconds: isOpen ? undefined : lengthOf(reading, to) }];
		}
		const next = readings[index + 1];
		if (!next || !isRange(text, reading, next)) return [];
		return [{ span: { start, end: next.end }, milliseconds: lengthOf(reading, next) }];
	});
}

/** Every timestamp in `text`, in order, none within another. */
export function readingsIn(text: string): Reading[] {
	const found: Reading[] = [];
	for (const { index } of matchesOf(wordStart, text)) {
		if (index < (found.at(-1)?.end ?? 0)) continue;

		const reading = scanTimestamp(text, index);
		if (reading && reading.offset === undefined) found.push(reading);
	}
	return found;
}

/** `10:00 UTC to 12:00 CET`; the same range on other clocks stands in parentheses. */
function namesTwoZones(range: string): boolean {
	const zones = range.replace(/\([^()]*\)/g, "").matchAll(anyZone);
	return new Set(Array.from(zones, ([zone]) => zone)).size > 1;
}

const anyZone = new RegExp(zoneFinder.source, "g");

const wordStart =
	/(?<![\p{L}\d:.\-/])(?=\d|(?:sun|mon|tue|wed|thu|fri|sat|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L})/giu;

function isRange(text: string, one: Reading, other: Reading): boolean {
	if (!one.time || !other.time || other.endTime) return false;

	const between = text.slice(one.end, other.start);
	if (
		/^,?\s*(?:\(\w+\)\s*)?(?:to|until|till|through|[-–—→])\s*(?:about |around |~)?$/i.test(between)
	)
		return true;
	const before = text.slice(Math.max(0, one.start - 40), one.start);
	return /^,?\s*(?:\(\w+\)\s*)?and\s*$/i.test(between) && /\bbetween\b[^\d]{0,40}$/i.test(before);
}

const minute = 60_000;
const day = 24 * 60 * minute;

interface End {
	readonly date: DateParts | undefined;
	readonly time: TimeParts | undefined;
	readonly zone: string | undefined;
}

/** Milliseconds from one end to the other; `undefined` where the two leave it open. */
export function lengthOf(from: End, to: End): number | undefined {
	const isOneZone = !from.zone || !to.zone || from.zone === to.zone;
	if (!from.time?.isReal || !to.time?.isReal || !isOneZone) return undefined;
	// `10:00 to 2:00 PM`: am or pm is open.
	if (from.time.clock !== to.time.clock) return undefined;

	const onClock = clockOf(to.time) - clockOf(from.time);
	if (from.date && to.date) {
		const days = daysBetween(from.date, to.date);
		return days === undefined || days * day + onClock < 0 ? undefined : days * day + onClock;
	}
	if (onClock >= 0) return onClock;

	// `11:00 to 2:00` may leave out am and pm.
	const isOpen = from.time.clock === "24h" && from.time.hour <= 12;
	return isOpen ? undefined : onClock + day;
}

function clockOf({ hour, minute: minutes, second = 0 }: TimeParts): number {
	return (hour * 60 + minutes) * minute + second * 1000;
}

function daysBetween(from: DateParts, to: DateParts): number | undefined {
	const year = from.year ?? to.year ?? 2026;
	const [start, end] = [from, to].map((date) =>
		date.isReal && date.month !== undefined && date.day !== undefined
			? Date.UTC(date.year ?? year, date.month - 1, date.day)
			: undefined,
	);
	return start === undefined || end === undefined ? undefined : (end - start) / day;
}
