import type { Candidate } from "./candidate.ts";
import type { PlacedChunk } from "./chunks.ts";
import { candidatesIn } from "./entry-candidates.ts";
import type { Entry, Metadata, Section, StatedZone, Timeline } from "./report.ts";
import { statedZone } from "./stated-zone.ts";
import { type Span, shift } from "./text.ts";
import { type Dated, resolveTimestamps } from "./timestamp-resolve.ts";

/** What the timeline is read from. */
export interface TimelineSource {
	readonly text: string;
	readonly chunks: readonly PlacedChunk[];
	readonly sections: readonly Section[];
	readonly metadata: Metadata;
	/** The day the incident began, as far as the report says, for entries that state none. */
	readonly day: Dated | undefined;
	/** The zone for reports that state none. */
	readonly timeZone: string | undefined;
}

/** The timeline of a report: the entries in its timeline sections, resolved from their context. */
export function toTimeline(source: TimelineSource): Timeline {
	const { sections, found } = firstWithEntries(source);
	const stated = statedZone(source.text, { ...source, sections });
	const timeZone = stated ?? firstZone(found) ?? fromSettings(source.timeZone);
	const isDay = dayMarkers(found);
	const resolved = resolveTimestamps(found, {
		isDay: (_, index) => isDay[index] === true,
		day: source.day,
		zone: timeZone,
	});
	const entries = found.flatMap((placed, index) => {
		const timestamp = resolved.timestamps[index];
		return isDay[index] || !timestamp
			? []
			: [toEntry(placed, timestamp, endOf(found, index, sections))];
	});
	return { sections, timeZone, order: resolved.order, entries };
}

/** `20:39 (UTC)`, and then times alone: the first entry speaks for all, if none says otherwise. */
function firstZone(found: readonly PlacedCandidate[]): StatedZone | undefined {
	const timed = found.filter(({ candidate }) => candidate.reading.time);
	const [first] = timed;
	const zone = first?.candidate.reading.zone;
	const isAlone = timed.every(({ candidate: { reading, columnZone } }) => {
		const other = reading.zone ?? columnZone?.text;
		return other === undefined || other === zone;
	});
	if (!first || zone === undefined || !isAlone) return undefined;

	const { start, end } = first.candidate.reading;
	const span = shift({ start, end }, first.start);
	return { text: zone, span, from: "the first entry" };
}

function fromSettings(timeZone: string | undefined): StatedZone | undefined {
	return timeZone ? { text: timeZone, span: undefined, from: "the settings" } : undefined;
}

/** A candidate at its place in the document. */
export interface PlacedCandidate {
	readonly candidate: Candidate;
	readonly start: number;
}

/** The sections named as timeline; where those hold no entry, the lists that stand in for one. */
function firstWithEntries(source: TimelineSource): {
	readonly sections: readonly Section[];
	readonly found: readonly PlacedCandidate[];
} {
	const named = source.sections.filter(({ kind }) => kind === "timeline");
	const fields = source.sections.filter(({ style }) => style === "field");
	const context = fields.filter(({ title }) => /^context$/i.test(title));
	const keyEvents = fields.filter(({ title }) => /^key events$/i.test(title));
	for (const sections of [named, context, keyEvents]) {
		const found = sections.length > 0 ? foundIn(source, sections) : [];
		if (found.length > 0) return { sections, found };
	}
	return { sections: named, found: [] };
}

function foundIn(
	{ chunks, sections: all }: TimelineSource,
	sections: readonly Section[],
): PlacedCandidate[] {
	const spans = sections.map(({ headingSpan, span }) => ({
		start: headingSpan.end,
		end: span.end,
	}));
	const others = all.filter(
		({ kind, span }) =>
			kind !== undefined && notEvents.has(kind) && spans.some((it) => holds(it, span.start)),
	);
	const isMine = (at: number) =>
		spans.some((span) => holds(span, at)) && !others.some(({ span }) => holds(span, at));
	const placed: PlacedCandidate[] = [];
	for (const { start, chunk } of chunks) {
		for (const candidate of candidatesIn(chunk)) {
			if (isMine(start + candidate.reading.start)) placed.push({ candidate, start });
		}
	}
	return withoutDoubts(placed);
}

const notEvents: ReadonlySet<string> = new Set([
	"actions",
	"correctiveAndPreventive",
	"lessons",
	"evidence",
]);

function holds(span: Span, at: number): boolean {
	return span.start <= at && at < span.end;
}

/** What only looks like an entry: prose below an event's heading, a time in the middle of a sentence. */
function withoutDoubts(found: readonly PlacedCandidate[]): PlacedCandidate[] {
	const leading = found.filter(
		({ candidate: { place, container } }) => place === "lead" && container !== "paragraph",
	);
	const hasHeadings = found.some(
		({ candidate }) => candidate.container === "heading" && candidate.reading.time,
	);
	const dots = found.filter(({ candidate }) => candidate.isDotted).length;
	return found.filter(({ candidate }) => {
		if (candidate.container === "paragraph" && hasHeadings) return false;
		if (candidate.place === "inside" && (leading.length > 0 || candidate.depth > 1)) return false;
		return !candidate.isDotted || dots >= 3;
	});
}

/** True for a date that only groups what stands below it: a heading or a line of its own, then times. */
function dayMarkers(found: readonly PlacedCandidate[]): boolean[] {
	return found.map(({ candidate }, index) => isDayMarker(candidate, found[index + 1]?.candidate));
}

function isDayMarker(candidate: Candidate, next: Candidate | undefined): boolean {
	const { reading, container, isBare, depth, level = 0 } = candidate;
	if (!reading.date || reading.time || reading.offset !== undefined) return false;
	if (container === "paragraph" && isBare && !reading.endDate) return true;

	const isFollowed =
		next !== undefined && next.reading.date === undefined && next.reading.time !== undefined;
	if (!isFollowed) return false;
	if (container === "heading") return next.container !== "heading" || (next.level ?? 0) >= level;
	return isBare && next.depth > depth;
}

/** Where an entry that is a heading ends: at the next one. */
function endOf(
	found: readonly PlacedCandidate[],
	index: number,
	sections: readonly Section[],
): number | undefined {
	const placed = found[index];
	if (placed?.candidate.container !== "heading") return undefined;

	const at = placed.start + placed.candidate.span.start;
	const next = found.slice(index + 1).find(({ candidate }) => candidate.container === "heading");
	const section = sections.find(({ span }) => holds(span, at));
	return next ? next.start + next.candidate.span.start : section?.span.end;
}

function toEntry(
	{ candidate, start }: PlacedCandidate,
	timestamp: Entry["timestamp"],
	end: number | undefined,
): Entry {
	const span = shift(candidate.span, start);
	const mark = candidate.mark();
	return {
		span: { start: span.start, end: end ?? span.end },
		container: candidate.container,
		timestamp,
		textSpan: shift(candidate.textSpan, start),
		text: candidate.text,
		...mark,
		tagSpan: mark.tagSpan && shift(mark.tagSpan, start),
	};
}
