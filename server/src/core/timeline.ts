import type { Candidate, PlacedCandidate } from "./candidate.ts";
import type { PlacedChunk } from "./chunks.ts";
import { cover } from "./cover.ts";
import { candidatesIn, unusualIn } from "./entry-candidates.ts";
import type { Found } from "./everywhere.ts";
import { firstIndex } from "./first-index.ts";
import { pairs } from "./pairs.ts";
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
	const { sections, found, areUsual } = firstWithEntries(source);
	const stated = statedZone(source.text, { ...source, sections });
	const timeZone = stated ?? firstZone(found) ?? fromSettings(source.timeZone);
	const isDay = areUsual ? [] : dayMarkers(found);
	const resolved = resolveTimestamps(found, {
		areUsual,
		isDay: (index) => isDay[index] === true,
		day: source.day,
		zone: timeZone,
	});
	const ends = areUsual ? undefined : headingEnds(found, sections);
	const entries: Entry[] = [];
	for (let index = 0; index < found.length; index++) {
		const [placed, timestamp] = [found[index], resolved.timestamps[index]];
		if (isDay[index] || !placed || !timestamp) continue;
		entries.push(toEntry(placed, timestamp, ends?.get(placed)));
	}
	return { sections, timeZone, order: resolved.order, entries };
}

/** `20:39 (UTC)`, and then times alone: the first entry speaks for all, if none says otherwise. */
function firstZone(found: readonly PlacedCandidate[]): StatedZone | undefined {
	const first = found.find(({ item: candidate }) => candidate.reading.time);
	const zone = first?.item.reading.zone;
	if (!first || zone === undefined) return undefined;

	const isAlone = found.every(({ item: { reading, columnZone } }) => {
		const other = reading.time && (reading.zone ?? columnZone?.text);
		return other === undefined || other === zone;
	});
	if (!isAlone) return undefined;

	const { start, end } = first.item.reading;
	const span = shift({ start, end }, first.start);
	return { text: zone, span, from: "the first entry" };
}

function fromSettings(timeZone: string | undefined): StatedZone | undefined {
	return timeZone ? { text: timeZone, span: undefined, from: "the settings" } : undefined;
}

/** Sections, and what looks like an entry in them. */
interface Selection {
	readonly sections: readonly Section[];
	readonly found: readonly PlacedCandidate[];
	/** Each is an entry whatever its neighbours are. */
	readonly areUsual: boolean;
}

/** The sections named as timeline; where those hold no entry, the lists that stand in for one. */
function firstWithEntries(source: TimelineSource): Selection {
	const named = source.sections.filter(({ kind }) => kind === "timeline");
	const fields = source.sections.filter(({ style }) => style === "field");
	const context = fields.filter(({ title }) => /^context$/i.test(title));
	const keyEvents = fields.filter(({ title }) => /^key events$/i.test(title));
	for (const sections of [named, context, keyEvents]) {
		const selection = selectionOf(source, sections);
		if (selection.found.length > 0) return selection;
	}
	return { sections: named, found: [], areUsual: true };
}

function selectionOf(
	{ chunks, sections: all }: TimelineSource,
	sections: readonly Section[],
): Selection {
	const spans = eventSpans(all, sections);
	const found = inSpans(candidatesIn(chunks), spans);
	const areUsual = inSpans(unusualIn(chunks), spans).length === 0;
	return { sections, found: areUsual ? found : withoutDoubts(found), areUsual };
}

/** What lies in `sections` and not in one of those below them that list no events; in order, apart from each other. */
function eventSpans(all: readonly Section[], sections: readonly Section[]): Span[] {
	const spans = sections.map(({ headingSpan, span }) => ({
		start: headingSpan.end,
		end: span.end,
	}));
	const isTimeline = cover(spans);
	const others = all
		.filter(({ kind, span }) => kind !== undefined && notEvents.has(kind) && isTimeline(span.start))
		.map(({ span }) => span);
	const isOther = cover(others);
	const cuts = [...spans, ...others].flatMap(({ start, end }) => [start, end]);
	const sorted = cuts.toSorted((a, b) => a - b);
	return Array.from(pairs(sorted), ([start, end]) => ({ start, end })).filter(
		({ start }) => isTimeline(start) && !isOther(start),
	);
}

/** Those whose stamps stand in `spans`, found by halves: there may be thousands. */
function inSpans<Placed extends Found<Candidate>>(
	found: readonly Placed[],
	spans: readonly Span[],
): readonly Placed[] {
	const parts = spans.map(({ start, end }) => {
		const from = firstIndex(found, (it) => it.start + it.item.reading.start >= start);
		const to = firstIndex(found, (it) => it.start + it.item.reading.start >= end);
		return found.slice(from, to);
	});
	const [first, ...others] = parts;
	return first && others.length === 0 ? first : parts.flat();
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
function withoutDoubts(found: readonly PlacedCandidate[]): readonly PlacedCandidate[] {
	let [leading, headings, dots, inside] = [0, 0, 0, 0];
	for (const { item: candidate } of found) {
		const { container, place, reading, isDotted } = candidate;
		if (place === "lead" && container !== "paragraph") leading++;
		if (container === "heading" && reading.time) headings++;
		if (place === "inside") inside++;
		if (isDotted) dots++;
	}
	if (headings + dots + inside === 0) return found;

	return found.filter(({ item: candidate }) => {
		if (candidate.container === "paragraph" && headings > 0) return false;
		if (candidate.place === "inside" && (leading > 0 || candidate.depth > 1)) return false;
		return !candidate.isDotted || dots >= 3;
	});
}

/** True for a date that only groups what stands below it: a heading or a line of its own, then times. */
function dayMarkers(found: readonly PlacedCandidate[]): boolean[] {
	return found.map(({ item: candidate }, index) => isDayMarker(candidate, found[index + 1]?.item));
}

function isDayMarker(candidate: Candidate, next: Candidate | undefined): boolean {
	const { reading } = candidate;
	if (!reading.date || reading.time || reading.offset !== undefined) return false;

	const { container, isBare, depth, level = 0 } = candidate;
	if (container === "paragraph" && isBare && !reading.endDate) return true;

	const isFollowed =
		next !== undefined && next.reading.date === undefined && next.reading.time !== undefined;
	if (!isFollowed) return false;
	if (container === "heading") return next.level === undefined || next.level >= level;
	return isBare && next.depth > depth;
}

/** Where entries that are headings end: each at the next one, or with its section. */
function headingEnds(
	found: readonly PlacedCandidate[],
	sections: readonly Section[],
): ReadonlyMap<PlacedCandidate, number> {
	const ends = new Map<PlacedCandidate, number>();
	const headings = found.filter(({ item: candidate }) => candidate.container === "heading");
	for (const [placed, next] of pairs(headings)) ends.set(placed, startOf(next));
	const last = headings.at(-1);
	const own = last && sections.find(({ span }) => holds(span, startOf(last)));
	if (last && own) ends.set(last, own.span.end);
	return ends;
}

function startOf({ item: candidate, start }: PlacedCandidate): number {
	return start + candidate.span.start;
}

/** As it was at the last keystroke, if its timestamp is still the same object: then all of it stands where it stood. */
function toEntry(
	placed: PlacedCandidate,
	timestamp: Entry["timestamp"],
	headingEnd: number | undefined,
): Entry {
	const { item: candidate, start, entry: last } = placed;
	const end = headingEnd ?? start + candidate.span.end;
	if (last?.timestamp === timestamp && last.span.end === end) return last;

	const { milestone, milestoneFrom, tagSpan } = candidate.mark();
	const entry = {
		span: { start: startOf(placed), end },
		container: candidate.container,
		timestamp,
		textSpan: shift(candidate.textSpan, start),
		text: candidate.text,
		milestone,
		milestoneFrom,
		tagSpan: tagSpan && shift(tagSpan, start),
	};
	placed.entry = entry;
	return entry;
}
