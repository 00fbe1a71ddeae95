import { remembered } from "./remembered.ts";
import type { Entry, Report } from "./report.ts";
import { type Span, slice } from "./text.ts";

/** A zone that the time of an entry is in, and where it is written. */
export interface ZoneUse {
	readonly entry: Entry;
	/** As written: `PST`, `UTC+2`. */
	readonly zone: string;
	/** The zone’s own words: in the entry, in a heading or header, in a sentence or field. */
	readonly span: Span;
	/** In the entry itself. */
	readonly isOwn: boolean;
}

/** The zones of all times whose zone stands in the report; one from the settings is left out. */
export function zoneUses({ text, timeline }: Report): ZoneUse[] {
	const places = new Map<number, Span | undefined>();
	return timeline.entries.flatMap((entry) => {
		const { timestamp } = entry;
		const zone = timestamp.start?.time && timestamp.start.zone;
		if (!zone) return [];

		const inference = timestamp.inferred.find(({ what }) => what === "zone");
		if (!inference) return toUse({ entry, zone, isOwn: true }, wordsOf(text, timestamp.span, zone));
		const { span } = inference;
		if (!span) return [];

		// Thousands of entries may share one statement.
		if (!places.has(span.start)) places.set(span.start, wordsOf(text, span, zone));
		return toUse({ entry, zone, isOwn: false }, places.get(span.start));
	});
}

/** The uses of each name of a zone, apart for each statement and for the entries’ own; in document order. */
export const zoneGroups = remembered((report: Report): readonly ZoneUse[][] => {
	const groups = new Map<string, ZoneUse[]>();
	for (const use of zoneUses(report)) {
		const key = `${use.zone} ${use.isOwn ? "" : use.span.start}`;
		const group = groups.get(key);
		if (group) group.push(use);
		else groups.set(key, [use]);
	}
	return [...groups.values()];
});

function toUse(use: Omit<ZoneUse, "span">, span: Span | undefined): ZoneUse[] {
	return span ? [{ ...use, span }] : [];
}

/** Behind the clock, so the last; `undefined` where markup stands in it. */
function wordsOf(text: string, span: Span, zone: string): Span | undefined {
	const index = slice(text, span).lastIndexOf(zone);
	if (index < 0) return undefined;
	return { start: span.start + index, end: span.start + index + zone.length };
}
