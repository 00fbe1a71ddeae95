import { firstMatch } from "./first-match.ts";
import { headerCell } from "./header-cell.ts";
import { insertBelowHeading } from "./insert-below-heading.ts";
import type { Entry, Report } from "./report.ts";
import { zoneIn, zonesWithin } from "./stated-zone.ts";
import { type Edit, isInside, type Span, shift, slice } from "./text.ts";
import { isInferred } from "./timestamp.ts";
import { zoneMeanings } from "./zone.ts";

/**
 * The edits by which a report says that the times of its timeline are in another zone: where it states the zone now
 * (headings, a column's header, a sentence, front matter), and by a sentence where it does not.
 *
 * What stands outside of the timeline is changed only if no other time in the text relies on it.
 *
 * @param timed the entries that show a time.
 */
export function zoneStatements(report: Report, timed: readonly Entry[], zone: string): Edit[] {
	const relying = timed.filter(({ timestamp }) => isInferred(timestamp, "zone"));
	const stated = [...relying.flatMap((it) => statementOf(it) ?? []), ...ownStatements(report)];
	const changed = stated.filter((span) => isChangeable(report, span));
	const isTold = (entry: Entry) =>
		entry.timestamp.start?.zone === zone ||
		changed.some(({ start }) => start === statementOf(entry)?.start);
	const untold = relying.filter((entry) => !isTold(entry));
	return [
		...unique(changed.flatMap((span) => replaced(report, span, zone) ?? [])),
		...unique(untold.flatMap((entry) => added(report, entry, zone))),
	];
}

function statementOf({ timestamp }: Entry): Span | undefined {
	return timestamp.inferred.find(({ what }) => what === "zone")?.span;
}

/** The headings and sentences of the timeline that name a zone, whether or not an entry needs them. */
function ownStatements({ text, chunks, timeline }: Report): Span[] {
	return timeline.sections.flatMap(({ headingSpan, span }) => {
		const inHeading = zoneIn(slice(text, headingSpan), "")?.span;
		const sentences = zonesWithin(chunks, span)
			.map((zone) => zone.span)
			.filter((it) => it !== undefined);
		return inHeading ? [shift(inHeading, headingSpan.start), ...sentences] : sentences;
	});
}

/**
 * In the timeline, or anywhere if no time outside of it would change its meaning; but not where two zones are named:
 * “in both EDT and UTC”.
 */
function isChangeable(report: Report, span: Span): boolean {
	const place = placeOf(report, span);
	if (!place) return false;

	const behind = firstMatch(/^[^.;\r\n|]*/, report.text.slice(place.end, place.end + 48));
	if (zoneIn(behind, "")) return false;

	const { sections } = report.timeline;
	return sections.some((section) => isInside(span, section.span)) || !hasOtherClocks(report);
}

function hasOtherClocks({ text, chunks, timeline }: Report): boolean {
	const others = chunks.map(({ start, chunk }) => {
		const end = start + chunk.text.length;
		const isTimeline = timeline.sections.some(({ span }) => span.start < end && start < span.end);
		return isTimeline ? "" : text.slice(start, end);
	});
	return others.some((it) => /\d[:.h]\d{2}|\d\s?[ap]\.?m\b/i.test(it));
}

function replaced(report: Report, span: Span, zone: string): Edit | undefined {
	const place = placeOf(report, span);
	return place && slice(report.text, place) !== zone ? { span: place, newText: zone } : undefined;
}

/** The zone with what explains it: `JST (UTC+9)`, `Eastern Daylight Time (EDT)`, a link to an article on it. */
function placeOf({ text }: Report, span: Span): Span | undefined {
	const found = zoneIn(slice(text, span), "")?.span;
	if (!found) return undefined;

	const { start, end } = shift(found, span.start);
	const link = text[start - 1] === "[" ? /^\]\([^()]*\)/.exec(text.slice(end, end + 200)) : null;
	if (link) return { start: start - 1, end: end + link[0].length };

	const behind = text.slice(end, end + 60);
	const name = firstMatch(/^(?: (?:daylight|standard|summer|winter|time|timezone)\b)*/i, behind);
	const [explained = "", other = ""] = /^\s?\(([^()]+)\)/.exec(behind.slice(name.length)) ?? [];
	const isZone = zoneMeanings(other).length > 0;
	return { start, end: end + name.length + (isZone ? explained.length : 0) };
}

function added(report: Report, { timestamp }: Entry, zone: string): Edit[] {
	const header = headerCell(report, timestamp.span);
	if (header) return [{ span: { start: header.end, end: header.end }, newText: ` (${zone})` }];

	const around = report.timeline.sections.filter((it) => isInside(timestamp.span, it.span));
	return around
		.slice(-1)
		.map((section) => insertBelowHeading(report, section, `All times in ${zone}.`));
}

function unique(edits: readonly Edit[]): Edit[] {
	return [...new Map(edits.map((edit) => [edit.span.start, edit])).values()];
}
