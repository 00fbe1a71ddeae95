import { askedOnce } from "./asked-once.ts";
import { type Candidate, type PlacedCandidate, toCandidate } from "./candidate.ts";
import type { Chunk } from "./chunks.ts";
import type { Found } from "./everywhere.ts";
import { wordsIn } from "./headings.ts";
import { embeddedStamp, labelledStamp, leadingStamp } from "./leading-stamp.ts";
import type { Block, Item } from "./markdown.ts";
import { milestoneMark } from "./milestone-mark.ts";
import { perChunk } from "./per-chunk.ts";
import { perStretch } from "./per-stretch.ts";
import { linesIn } from "./prose-lines.ts";
import type { Stretch } from "./stretches.ts";
import { rowCandidates, tableCandidates } from "./table-candidates.ts";
import type { Span } from "./text.ts";

/** Those of one chunk. */
export const candidatesOf = perChunk((chunk: Chunk): readonly Candidate[] =>
	chunk.blocks.flatMap((block) => candidatesInBlock(chunk, block, 0)),
);

/** Those of a stretch, those that stand further up first. */
export const foundIn = perStretch(({ chunks }): readonly Found<Candidate>[] =>
	chunks.flatMap(({ start, chunk }) => candidatesOf(chunk).map((item) => ({ start, item }))),
);

/** The same where they stand in the document; the same objects, as long as the stretch stands there. */
export function placedIn(stretch: Stretch, at: number): readonly PlacedCandidate[] {
	const known = placings(stretch);
	if (known.last?.at !== at) {
		const placed = foundIn(stretch).map(({ start, item }) => placedAt(start + at, item));
		known.last = { at, placed };
	}
	return known.last.placed;
}

const placings = perStretch(
	(): { last?: { readonly at: number; readonly placed: readonly PlacedCandidate[] } } => ({}),
);

function placedAt(start: number, item: Candidate): PlacedCandidate {
	return { start, item, resolved: undefined, timestamp: undefined, entry: undefined };
}

/**
 * True when those of a stretch are entries whatever their neighbours are: none is a date without a time, a heading, a
 * time of the half day or somewhere on a line.
 */
export const areUsualIn = perStretch((stretch) => areUsual(foundIn(stretch)));

export function areUsual(found: readonly Found<Candidate>[]): boolean {
	return !found.some(({ item }) => isUnusual(item));
}

function isUnusual({ container, place, isDotted, reading: { time, endTime } }: Candidate): boolean {
	if (container === "heading" || place === "inside" || isDotted) return true;
	return time?.clock !== "24h" || endTime?.clock === "12h";
}

/** What they mark, so that it is known before it is asked for: in a long timeline that takes as long as all else. */
perChunk((chunk) => candidatesOf(chunk).map(({ mark }) => mark()));

function candidatesInBlock(chunk: Chunk, block: Block, depth: number): Candidate[] {
	switch (block.type) {
		case "heading": {
			const reading = leadingStamp(chunk.prose, block.textSpan);
			const base = { container: "heading", level: block.level, depth } as const;
			return reading
				? [toCandidate(chunk, reading, { ...base, span: block.span, line: block.textSpan })]
				: [];
		}
		case "paragraph":
			return paragraphCandidates(chunk, block.span, depth);
		case "item":
			return itemCandidates(chunk, block, depth);
		case "table":
			return tableCandidates(chunk, block);
		case "rows":
			return rowCandidates(chunk, block);
		default:
			return [];
	}
}

function itemCandidates(chunk: Chunk, item: Item, depth: number): Candidate[] {
	const [first, ...others] = item.children;
	const own =
		first?.type === "paragraph"
			? itemCandidate(chunk, item, { first: first.span, depth })
			: undefined;
	const below = own || first?.type !== "paragraph" ? (own ? others : item.children) : others;
	// A stamped item may hold further stamped lines: `- 14:05 one` / `  14:06 two`.
	const rest = below.flatMap((block) => candidatesInBlock(chunk, block, depth + 1));
	return own ? [own, ...rest] : rest;
}

function itemCandidate(
	chunk: Chunk,
	item: Item,
	{ first, depth }: { first: Span; depth: number },
): Candidate | undefined {
	const container = item.ordered ? "ordered" : "bullet";
	const [line] = linesIn(chunk.prose, first);
	const base = { container, level: undefined, depth, span: item.span } as const;
	const lead = leadingStamp(chunk.prose, line);
	if (lead) return toCandidate(chunk, lead, { ...base, line: first });

	const label = labelledStamp(chunk.prose, line);
	if (label) return { ...toCandidate(chunk, label, { ...base, line: first }), place: "label" };

	const inside = embeddedStamp(chunk.prose, first);
	return (
		inside && {
			...toCandidate(chunk, inside, { ...base, line: first }),
			place: "inside",
			...whole(chunk, first, inside),
		}
	);
}

/** The words around a stamp that does not lead. */
function whole(
	chunk: Chunk,
	span: Span,
	stamp: Span,
): Pick<Candidate, "textSpan" | "text" | "mark"> {
	const label = chunk.prose.slice(span.start, stamp.start);
	const mark = askedOnce(() => milestoneMark(chunk, [span], [label]));
	return { textSpan: span, text: wordsIn(chunk, span), mark };
}

/** One event a line; a later line counts when it goes on as the lines above did, or sets its stamp apart. */
function paragraphCandidates(chunk: Chunk, span: Span, depth: number): Candidate[] {
	const lines = linesIn(chunk.prose, span);
	const found: Candidate[] = [];
	for (const [index, line] of lines.entries()) {
		const reading = leadingStamp(chunk.prose, line);
		if (!reading) continue;

		const isApart = /^[\s\uE000]*(?:[:\-–—|]|$)/.test(chunk.prose.slice(reading.end, line.end));
		if (index > 0 && found.length === 0 && !isApart) continue;

		found.push(
			toCandidate(chunk, reading, {
				container: "paragraph",
				level: undefined,
				depth,
				span: line,
				line,
			}),
		);
	}
	return found.map((candidate, index) => {
		const end = found[index + 1]?.span.start ?? span.end;
		const entrySpan = {
			start: candidate.span.start,
			end: trimmedEnd(chunk.text, candidate.span.start, end),
		};
		return { ...candidate, span: entrySpan };
	});
}

function trimmedEnd(text: string, start: number, end: number): number {
	return start + text.slice(start, end).trimEnd().length;
}
