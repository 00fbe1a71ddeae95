import { firstMatch } from "./first-match.ts";
import { filler } from "./markdown.ts";
import { matchesOf } from "./matches-of.ts";
import type { Span } from "./text.ts";
import { type Reading, scanTimestamp } from "./timestamp-scan.ts";

/**
 * The timestamp that `span` of `prose` begins with, behind emphasis, brackets, emoji and words such as “At”.
 * Offsets are those of `prose`.
 */
export function leadingStamp(prose: string, span: Span): Reading | undefined {
	const words = prose.slice(span.start, span.end);
	const prefix = /^\d/.test(words) ? 0 : firstMatch(lead, words).length;
	return stampAt(words, prefix, span.start);
}

/** The timestamp behind a label: `**Discovery**: October 9, 2025 05:00 UTC`, `Detected: 14:05`. */
export function labelledStamp(prose: string, span: Span): Reading | undefined {
	const words = prose.slice(span.start, span.end);
	const label = labelPrefix.exec(words)?.[0].length;
	return label === undefined ? undefined : stampAt(words, label, span.start);
}

/** The first date with a time anywhere on the line: `Fault occurs 2020-08-04 13:30`. */
export function embeddedStamp(prose: string, span: Span): Reading | undefined {
	const words = prose.slice(span.start, span.end);
	for (const { index } of matchesOf(wordStart, words)) {
		const reading = stampAt(words, index, span.start);
		if (reading?.date && reading.time) return reading;
	}
	return undefined;
}

function stampAt(words: string, index: number, shift: number): Reading | undefined {
	const reading = scanTimestamp(words, index, { dots: true });
	if (!reading) return undefined;

	const isClock = words.slice(reading.start, reading.end).includes(":");
	if (!isClock && isQuantity.test(words.slice(reading.end))) return undefined;
	return { ...reading, start: reading.start + shift, end: reading.end + shift };
}

const lead = new RegExp(
	`^(?:[\\s${filler}\\[(|]|\\p{Extended_Pictographic}|\\uFE0F)*(?:(?:at|on|by|between|from|since|before|after|until|starting|as of)[\\s${filler}]+)?`,
	"iu",
);
const labelPrefix = new RegExp(
	`^[\\s${filler}]*[\\p{L}][^:${filler}\\n]{0,40}(?:${filler}+[ \\t]*[:–—-]?|(?<!\\d):|:(?!\\d))[\\s${filler}]*`,
	"u",
);
const wordStart =
	/(?<![\p{L}\d:.\-/])(?=\d|[~≈]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/giu;
/** `1.17%`, `10.30 ms` are no times. */
const isQuantity = /^\s?(?:%|°|x\b|ms\b|s\b|[kmg]i?b\b|\$)/i;
