import { elapsed } from "../elapsed.ts";
import { elapsedWords } from "../elapsed-words.ts";
import { firstMatch } from "../first-match.ts";
import { formatLike } from "../format-timestamp.ts";
import { plainTimestamp } from "../plain-entry.ts";
import type { Entry, Report } from "../report.ts";
import { stampedWithin } from "../stamped-within.ts";
import { isInside, lineSpan, slice } from "../text.ts";
import type { Timestamp } from "../timestamp.ts";
import { type Choice, choiceAfter, choiceAt, type TimedMoment, timed } from "./choice.ts";
import { entryStyle } from "./entry-style.ts";
import type { OfferClock, TimestampOffer } from "./timestamp-offer.ts";
import { restBehind } from "./timestamp-slot.ts";
import { writtenClock } from "./written-clock.ts";

/**
 * The end of the range that is being typed at `offset`: `14:05 – ` gets 5, 10 and 30 minutes later, and now.
 *
 * A dash may as well part the timestamp from the words: it counts once a digit follows, or where entries have no such dash.
 */
export function rangeOffers(report: Report, offset: number, clock: OfferClock): TimestampOffer[] {
	const begun = rangeBegun(report, offset);
	const start = timed(begun?.entry.timestamp.start);
	if (!begun || !start) return [];

	const { typed, entry } = begun;
	const digits = firstMatch(/^[\d:]*/, report.text.slice(offset, offset + 8)).length;
	const span = { start: offset - typed.length, end: offset + digits };
	return endChoices(start, clock).flatMap(({ local, what }) => {
		const newText = formatLike(fromClock(entry.timestamp), local);
		if (!newText?.startsWith(typed)) return [];
		return [{ label: newText, span, newText, detail: what }];
	});
}

interface Begun {
	readonly entry: Entry;
	/** What is typed of the end. */
	readonly typed: string;
}

const separator = /^(\s*(?:[-–—→]|->|to\b|until\b)\s*)(\d[\d:.]*)?$/;

function rangeBegun(report: Report, offset: number): Begun | undefined {
	const { text, timeline } = report;
	const before = { start: lineSpan(text, offset).start, end: offset };
	const near = stampedWithin(timeline.entries, before);
	const entry = near.find(({ timestamp }) => isInside(timestamp.span, before));
	if (!entry || entry.timestamp.end) return undefined;

	const between = slice(text, { start: entry.timestamp.span.end, end: offset });
	const [, mark, typed = ""] = separator.exec(between) ?? [];
	if (mark === undefined) return undefined;

	const isClear = typed !== "" || !isDash(mark) || partsOtherwise(report, entry);
	const isAtEnd =
		typed !== "" || /^[*_`\])]*\s*$/.test(restBehind(text, { start: offset, end: offset }));
	return isClear && isAtEnd ? { entry, typed } : undefined;
}

function isDash(mark: string): boolean {
	return /^[-–—]$/.test(mark.trim());
}

/** True when other entries show that a dash is not what parts timestamps from words. */
function partsOtherwise({ text, timeline }: Report, entry: Entry): boolean {
	const others = timeline.entries.filter((it) => it !== entry).slice(0, 20);
	const isDashed = (other: Entry) => /[-–—]/.test(entryStyle(text, other).separator);
	return others.length > 0 && !others.some(isDashed);
}

function endChoices(start: TimedMoment, { now, timeZone }: OfferClock): Choice[] {
	const later = [5, 10, 30].map((it) => choiceAfter(start, it, `${elapsedWords(it)} long`));
	const end = choiceAt(now, "now", { zone: start.zone, timeZone, known: start });
	const length = elapsed(start, end.moment);
	const isLikely = length !== undefined && length > 0 && length < day;
	if (!isLikely) return later;

	return [...later, { ...end, what: `now · ${elapsedWords(length / 60_000)} long` }];
}

const day = 24 * 60 * 60_000;

/** The timestamp from its clock on: the end of a range seldom repeats the date. */
function fromClock(timestamp: Timestamp): Timestamp {
	const { clock, behind } = writtenClock(timestamp.raw) ?? { clock: timestamp.raw, behind: "" };
	return { ...plainTimestamp(timestamp), raw: clock + behind };
}
