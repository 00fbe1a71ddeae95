import { askedOnce } from "./asked-once.ts";
import type { Chunk } from "./chunks.ts";
import type { Found } from "./everywhere.ts";
import { firstMatch } from "./first-match.ts";
import { wordsIn } from "./headings.ts";
import { filler } from "./markdown.ts";
import { type MilestoneMark, milestoneMark } from "./milestone-mark.ts";
import { firstLineIn } from "./prose-lines.ts";
import type { Entry, StatedZone } from "./report.ts";
import type { Span } from "./text.ts";
import type { Moment, PlainDate, Timestamp } from "./timestamp.ts";
import type { Reading } from "./timestamp-scan.ts";

/** Something that is an entry if it stands in a timeline. Spans are relative to the chunk. */
export interface Candidate {
	readonly container: Entry["container"];
	/** How sure the stamp is: it leads, stands behind a label, or somewhere on the line. */
	readonly place: "lead" | "label" | "inside";
	readonly reading: Reading;
	/** The stamp as written, without markup. */
	readonly raw: string;
	readonly span: Span;
	readonly textSpan: Span;
	readonly text: string;
	/** Nothing but the stamp on the line. */
	readonly isBare: boolean;
	/** Of a heading: its level. */
	readonly level: number | undefined;
	/** List items within list items; 0 outside. */
	readonly depth: number;
	/**
	 * A zone that the column's header states; its span is the header's, relative to the chunk.
	 * A row far below has none: it is that of the rows above.
	 */
	readonly columnZone: StatedZone | undefined;
	/** What it marks, found out when it is asked for; the span of its tag is relative to the chunk. */
	readonly mark: () => MilestoneMark;
	/** `14.05` with no date: a version or a decimal, unless the timeline is written so. */
	readonly isDotted: boolean;
	/**
	 * What it meant at the last keystroke; `meaning.ts` writes it. It stands here because a `WeakMap` of
	 * thousands that change costs the garbage collector more than all else.
	 */
	resolved: Resolved | undefined;
}

/** What a candidate means, wherever it stands. */
export interface Resolved {
	readonly reading: Reading;
	readonly date: PlainDate | undefined;
	readonly zone: string | undefined;
	readonly start: Moment | undefined;
	readonly end: Moment | undefined;
	/** What it leans on, if it states its day itself; `undefined` where those above it, or its column, make a difference. */
	readonly leans: "on the report’s zone" | "on nothing" | undefined;
}

/**
 * A candidate, and where its chunk stands in the document.
 *
 * What is made of it is kept beside it: as long as it stands where it stood and means what it meant, so do its timestamp
 * and its entry. To keep them with the candidate, which is old, would cost the garbage collector as much as to make them.
 */
export interface PlacedCandidate extends Found<Candidate> {
	resolved: Resolved | undefined;
	timestamp: Timestamp | undefined;
	entry: Entry | undefined;
}

/** What a stamp was found in. */
export interface Where {
	readonly container: Entry["container"];
	readonly level: number | undefined;
	readonly depth: number;
	readonly span: Span;
	/** The words in which the stamp was found. */
	readonly line: Span;
}

export function toCandidate(
	chunk: Chunk,
	reading: Reading,
	{ container, level, depth, span, line }: Where,
): Candidate {
	const gap = firstMatch(separator, chunk.prose.slice(reading.end, line.end)).length;
	const textSpan = { start: Math.min(line.end, reading.end + gap), end: line.end };
	const text = wordsIn(chunk, firstLineIn(chunk.prose, textSpan));
	const raw = chunk.prose.slice(reading.start, reading.end).replaceAll(filler, "");
	const label = chunk.prose.slice(line.start, reading.start);
	return {
		container,
		place: "lead",
		reading,
		raw,
		span,
		textSpan,
		text,
		isBare: text === "",
		level,
		depth,
		columnZone: undefined,
		mark: askedOnce(() => milestoneMark(chunk, [textSpan], [label])),
		isDotted: reading.date === undefined && /^\D*\d{1,2}\.\d{2}$/.test(raw),
		resolved: undefined,
	};
}

/** What stands between a stamp and the text: emphasis, brackets, a footnote mark, a colon or a dash. */
const separator = new RegExp(
	`^(?:[\\s${filler}\\])]|\\[\\^\\w+\\]|[:|>,.](?=\\s|${filler}|$)|[-–—]+(?=\\s|${filler}|$))*`,
);
