import type { Candidate, PlacedCandidate } from "./candidate.ts";
import type { PlacedChunk } from "./chunks.ts";
import { areUsual, areUsualIn, foundIn, placedIn } from "./entry-candidates.ts";
import type { Found } from "./everywhere.ts";
import { firstIndex } from "./first-index.ts";
import { perStretch } from "./per-stretch.ts";
import type { StatedZone } from "./report.ts";
import { type PlacedStretch, stretchesOf } from "./stretches.ts";
import { type Span, shift } from "./text.ts";

/** A part of a timeline: a stretch that lies in it as a whole, or some of what looks like entries. */
export type Piece = PlacedStretch | LoosePiece;

export interface LoosePiece {
	readonly found: readonly PlacedCandidate[];
}

export function isWhole(piece: Piece): piece is PlacedStretch {
	return "stretch" in piece;
}

/** What looks like entries in `spans`, which stand in order and apart from each other; no piece is empty. */
export function piecesIn(chunks: readonly PlacedChunk[], spans: readonly Span[]): Piece[] {
	return stretchesOf(chunks).flatMap((placed): Piece | readonly Piece[] => {
		const { start, stretch } = placed;
		if (foundIn(stretch).length === 0) return [];

		const end = start + stretch.length;
		const from = firstIndex(spans, (it) => it.end > start);
		const to = firstIndex(spans, (it) => it.start >= end);
		const near = spans.slice(from, to);
		if (near.some((it) => it.start <= start && end <= it.end)) return placed;

		const found = inSpans(placedIn(stretch, start), near);
		return found.length === 0 ? [] : { found };
	});
}

/** Those whose stamps stand in `spans`, found by halves: there may be thousands. */
function inSpans(found: readonly PlacedCandidate[], spans: readonly Span[]): PlacedCandidate[] {
	return spans.flatMap(({ start, end }) => {
		const from = firstIndex(found, (it) => it.start + it.item.reading.start >= start);
		const to = firstIndex(found, (it) => it.start + it.item.reading.start >= end);
		return found.slice(from, to);
	});
}

/** True when each is an entry whatever its neighbours are. */
export function areUsualPieces(pieces: readonly Piece[]): boolean {
	return pieces.every((it) => (isWhole(it) ? areUsualIn(it.stretch) : areUsual(it.found)));
}

/** What looks like an entry in a piece, in the order of the text. */
export function candidatesIn(piece: Piece): readonly PlacedCandidate[] {
	return isWhole(piece) ? placedIn(piece.stretch, piece.start) : piece.found;
}

/** `20:39 (UTC)`, and then times alone: the first entry speaks for all, if none says otherwise. */
export function firstZone(pieces: readonly Piece[]): StatedZone | undefined {
	const clocks = pieces.map((it) =>
		isWhole(it)
			? { start: it.start, ...clocksOf(it.stretch) }
			: { start: 0, ...toClocks(it.found) },
	);
	const timed = clocks.find(({ first }) => first);
	const zone = timed?.first?.item.reading.zone;
	if (!timed?.first || zone === undefined) return undefined;
	if (clocks.some(({ zones }) => zones.some((it) => it !== zone))) return undefined;

	const { start, item } = timed.first;
	const { reading } = item;
	const span = shift({ start: reading.start, end: reading.end }, timed.start + start);
	return { text: zone, span, from: "the first entry" };
}

/** The first that shows a time, and the zones that are written beside times or at the head of their column. */
interface Clocks {
	readonly first: Found<Candidate> | undefined;
	readonly zones: readonly string[];
}

const clocksOf = perStretch((stretch): Clocks => toClocks(foundIn(stretch)));

function toClocks(found: readonly Found<Candidate>[]): Clocks {
	const timed = found.filter(({ item }) => item.reading.time);
	const zones = timed.flatMap(({ item }) => item.reading.zone ?? item.columnZone?.text ?? []);
	return { first: timed[0], zones: [...new Set(zones)] };
}
