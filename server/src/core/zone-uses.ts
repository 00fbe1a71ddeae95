import { latest } from "./latest.ts";
import type { Entry, Report } from "./report.ts";
import { type Edit, type Span, slice } from "./text.ts";

/** A zone that the time of an entry is in, and where it is written. */
export interface ZoneUse {
	readonly entry: Entry;
	/** As written: `PST`, `UTC+2`. */
	readonly zone: string;
	/** The zone’s own words: in the entry, in a heading or header, in a sentence or field. */
	readonly span: Span;
	/** Where it is repeated in the same place: behind the end of a range. */
	readonly repeated: readonly Span[];
	/** In the entry itself. */
	readonly isOwn: boolean;
}

/** The zones of all times whose zone stands in the report; one from the settings is left out. */
export function zoneUses({ text, timeline }: Report): ZoneUse[] {
	const places = new Map<number, readonly Span[]>();
	return timeline.entries.flatMap((entry) => {
		const { timestamp } = entry;
		const zone = timestamp.start?.time && timestamp.start.zone;
		if (!zone) return [];

		const inference = timestamp.inferred.find(({ what }) => what === "zone");
		if (!inference) return toUse({ entry, zone, isOwn: true }, wordsOf(text, timestamp.span, zone));
		const { span } = inference;
		if (!span) return [];

		// Thousands of entries may share one statement.
		const place = places.get(span.start) ?? wordsOf(text, span, zone);
		places.set(span.start, place);
		return toUse({ entry, zone, isOwn: false }, place);
	});
}

/** The uses of each name of a zone in a timeline that is not in UTC throughout, apart for each statement and for the entries’ own; in document order. */
export const zoneGroups = latest((report: Report): readonly ZoneUse[][] => {
	if (isInOneSureZone(report)) return [];

	const groups = new Map<string, ZoneUse[]>();
	for (const use of zoneUses(report)) {
		const key = `${use.zone} ${use.isOwn ? "" : use.span.start}`;
		const group = groups.get(key);
		if (group) group.push(use);
		else groups.set(key, [use]);
	}
	return [...groups.values()];
});

/** Nothing is to be asked of it: UTC has one meaning, in summer and in winter. */
function isInOneSureZone({ timeline }: Report): boolean {
	return [...timeline.traits.zones].every((zone) => zone === "UTC");
}

/** The edits that put `newText` wherever one of `uses` is written; a place that many share is edited once. */
export function renameZone(uses: readonly ZoneUse[], newText: string): Edit[] {
	const spans = uses.flatMap(({ span, repeated }) => [span, ...repeated]);
	const places = new Map<number, Span>(spans.map((span) => [span.start, span]));
	return Array.from(places.values(), (span) => ({ span, newText }));
}

function toUse(
	use: Pick<ZoneUse, "entry" | "zone" | "isOwn">,
	[span, ...repeated]: readonly Span[],
): ZoneUse[] {
	return span ? [{ ...use, span, repeated }] : [];
}

/** As a word of its own, `EST` but not in `CEST`; nowhere when markup stands in it. */
function wordsOf(text: string, span: Span, zone: string): Span[] {
	const words = slice(text, span);
	const found: Span[] = [];
	for (let at = words.indexOf(zone); at >= 0; at = words.indexOf(zone, at + zone.length)) {
		const around = `${words[at - 1] ?? ""} ${words[at + zone.length] ?? ""}`;
		const start = span.start + at;
		if (!/[a-z]/i.test(around)) found.push({ start, end: start + zone.length });
	}
	return found;
}
