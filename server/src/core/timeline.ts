import type { Candidate, PlacedCandidate } from "./candidate.ts";
import type { PlacedChunk } from "./chunks.ts";
import { cover } from "./cover.ts";
import { pairs } from "./pairs.ts";
import type { Entry, Metadata, Section, StatedZone, Timeline } from "./report.ts";
import { statedZone } from "./stated-zone.ts";
import { type Span, shift } from "./text.ts";
import {
	areUsualPieces,
	candidatesIn,
	firstZone,
	type Piece,
	piecesIn,
} from "./timeline-pieces.ts";
import { isSettled, type LooseRun, resolvePieces } from "./timeline-runs.ts";
import { type Run, runTraits, type Told, timelineTraits } from "./timeline-traits.ts";
import { isInferred } from "./timestamp.ts";
import type { Dated } from "./timestamp-resolve.ts";
import { zip } from "./zip.ts";

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
	const { sections, pieces, areUsual } = firstWithEntries(source);
	const stated = statedZone(source.text, { ...source, sections });
	const timeZone = stated ?? firstZone(pieces) ?? fromSettings(source.timeZone);
	const days = areUsual ? noDays : dayMarkers(pieces.flatMap(candidatesIn));
	const context = { areUsual, isDay: (it: PlacedCandidate) => days.has(it) };
	const { resolved, order } = resolvePieces(pieces, {
		...context,
		day: source.day,
		zone: timeZone,
	});
	const ends = areUsual ? undefined : headingEnds(pieces.flatMap(candidatesIn), sections);
	const runs = resolved.map((it): Run => {
		if (isSettled(it))
			return { entries: it.settled.entriesAt(it.place), traits: it.settled.traits };

		const entries = looseEntries(it, { days, ends });
		return { entries, traits: runTraits(entries.map(toTold)) };
	});
	const entries = none.concat(...runs.map((run) => run.entries));
	return { sections, timeZone, order, entries, traits: timelineTraits(runs) };
}

function looseEntries({ found, timestamps }: LooseRun, { days, ends }: Grouping): Entry[] {
	const entries: Entry[] = [];
	for (const [placed, timestamp] of zip(found, timestamps)) {
		if (!days.has(placed)) entries.push(toEntry(placed, timestamp, ends?.get(placed)));
	}
	return entries;
}

interface Grouping {
	/** Dates that only group the entries below them. */
	readonly days: ReadonlySet<PlacedCandidate>;
	/** Where entries that are headings end. */
	readonly ends: ReadonlyMap<PlacedCandidate, number> | undefined;
}

const noDays: Grouping["days"] = new Set();
const none: readonly Entry[] = [];

function toTold({ milestone, text, container, timestamp }: Entry): Told {
	const takesDay = isInferred(timestamp, "date");
	return { milestone, text, container, start: timestamp.start, takesDay };
}

function fromSettings(timeZone: string | undefined): StatedZone | undefined {
	return timeZone ? { text: timeZone, span: undefined, from: "the settings" } : undefined;
}

/** Sections, and what looks like an entry in them. */
interface Selection {
	readonly sections: readonly Section[];
	readonly pieces: readonly Piece[];
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
		if (selection.pieces.length > 0) return selection;
	}
	return { sections: named, pieces: [], areUsual: true };
}

function selectionOf(
	{ chunks, sections: all }: TimelineSource,
	sections: readonly Section[],
): Selection {
	const pieces = piecesIn(chunks, eventSpans(all, sections));
	if (areUsualPieces(pieces)) return { sections, pieces, areUsual: true };

	const found = withoutDoubts(pieces.flatMap(candidatesIn));
	return { sections, pieces: found.length === 0 ? [] : [{ found }], areUsual: false };
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

/** The dates that only group what stands below them: a heading or a line of its own, then times. */
function dayMarkers(found: readonly PlacedCandidate[]): Grouping["days"] {
	return new Set(found.filter(({ item }, index) => isDayMarker(item, found[index + 1]?.item)));
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
