import type { Candidate } from "./candidate.ts";
import type { PlacedChunk } from "./chunks.ts";
import { cover } from "./cover.ts";
import { candidatesIn } from "./entry-candidates.ts";
import type { Found } from "./everywhere.ts";
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
	const { sections, found } = firstWithEntries(source);
	const stated = statedZone(source.text, { ...source, sections });
	const timeZone = stated ?? firstZone(found) ?? fromSettings(source.timeZone);
	const isDay = dayMarkers(found);
	const resolved = resolveTimestamps(found, {
		isDay: (index) => isDay[index] === true,
		day: source.day,
		zone: timeZone,
	});
	const ends = headingEnds(found, sections);
	const entries: Entry[] = [];
	for (let index = 0; index < found.length; index++) {
		const [placed, timestamp] = [found[index], resolved.timestamps[index]];
		if (isDay[index] || !placed || !timestamp) continue;
		entries.push(toEntry(placed, timestamp, ends.get(placed)));
	}
	return { sections, timeZone, order: resolved.order, entries };
}

/** `20:39 (UTC)`, and then times alone: the first entry speaks for all, if none says otherwise. */
function firstZone(found: readonly PlacedCandidate[]): StatedZone | undefined {
	const timed = found.filter(({ item: candidate }) => candidate.reading.time);
	const [first] = timed;
	const zone = first?.item.reading.zone;
	const isAlone = timed.every(({ item: { reading, columnZone } }) => {
		const other = reading.zone ?? columnZone?.text;
		return other === undefined || other === zone;
	});
	if (!first || zone === undefined || !isAlone) return undefined;

	const { start, end } = first.item.reading;
	const span = shift({ start, end }, first.start);
	return { text: zone, span, from: "the first entry" };
}

function fromSettings(timeZone: string | undefined): StatedZone | undefined {
	return timeZone ? { text: timeZone, span: undefined, from: "the settings" } : undefined;
}

/** A candidate, and where its chunk stands in the document. */
export type PlacedCandidate = Found<Candidate>;

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
): readonly PlacedCandidate[] {
	const spans = sections.map(({ headingSpan, span }) => ({
		start: headingSpan.end,
		end: span.end,
	}));
	const isTimeline = cover(spans);
	const others = all.filter(
		({ kind, span }) => kind !== undefined && notEvents.has(kind) && isTimeline(span.start),
	);
	const isOther = cover(others.map(({ span }) => span));
	const inside: PlacedCandidate[] = [];
	for (const placed of candidatesIn(chunks)) {
		const at = placed.start + placed.item.reading.start;
		if (isTimeline(at) && !isOther(at)) inside.push(placed);
	}
	return withoutDoubts(inside);
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
	const { item: candidate, start } = placed;
	const end = headingEnd ?? start + candidate.span.end;
	const last = candidate.memo.entry;
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
	candidate.memo.entry = entry;
	return entry;
}
