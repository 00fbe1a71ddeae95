import type { PlacedChunk } from "./chunks.ts";
import type { SectionKind } from "./section-kind.ts";
import type { Span } from "./text.ts";
import type { Timestamp } from "./timestamp.ts";

/**
 * What one report says, and where it says it.
 * All spans are absolute UTF-16 offsets into `text`.
 */
export interface Report {
	readonly text: string;
	/** The text in pieces that Markdown reads one by one, and what it makes of them. */
	readonly chunks: readonly PlacedChunk[];
	readonly title: Title | undefined;
	readonly metadata: Metadata;
	/** Every heading and every known pseudo-heading, in document order; nesting follows from the spans. */
	readonly sections: readonly Section[];
	readonly timeline: Timeline;
	/** All action items, in document order. */
	readonly actionItems: readonly ActionItem[];
}

export interface Title {
	readonly text: string;
	readonly span: Span;
}

export interface Metadata {
	/** Where front matter stands, with its fences. */
	readonly frontMatter: Span | undefined;
	/** All fields, in document order; of two with one name the first counts. */
	readonly fields: readonly Field[];
}

/** `severity: SEV1`, `**Severity:** SEV1`, `- Severity: SEV1` or a row of a table at the top. */
export interface Field {
	/** The label in lower camel case: `timeZone` for `Time zone`. */
	readonly name: string;
	readonly value: string;
	readonly source: "frontMatter" | "label" | "table";
	readonly nameSpan: Span;
	readonly valueSpan: Span;
}

export interface Section {
	/** `undefined` for a heading whose role is not known. */
	readonly kind: SectionKind | undefined;
	/** The words of the heading, without markup. */
	readonly title: string;
	/** 1 to 6; a pseudo-heading stands one below the heading it is under. */
	readonly level: number;
	readonly style: "atx" | "setext" | "bold" | "field" | "plain";
	/** From the heading to the next section of this level or above. */
	readonly span: Span;
	/** The heading with its markup. */
	readonly headingSpan: Span;
	/** The words of the heading. */
	readonly titleSpan: Span;
	/** What is directly below the heading: up to the next section of any level. */
	readonly bodySpan: Span;
	/** False when nothing but comments is below it, sub-sections included. */
	readonly hasContent: boolean;
}

export interface Timeline {
	/** The sections that hold the entries, in document order; none when the report has no timeline. */
	readonly sections: readonly Section[];
	/** The zone that holds where an entry states none, as written: `UTC`, `CET`, `London time`. */
	readonly timeZone: StatedZone | undefined;
	readonly order: "ascending" | "descending" | "mixed" | "unknown";
	readonly entries: readonly Entry[];
	readonly traits: TimelineTraits;
}

/** What is asked of all entries of a timeline: known without going through them. */
export interface TimelineTraits {
	/** None is like `25:10`. */
	readonly areReadable: boolean;
	/** Of each it is known when it was. */
	readonly haveInstants: boolean;
	/** Some take their day from those around them, or from the report. */
	readonly takeDays: boolean;
	/** In which their times are, as written. */
	readonly zones: ReadonlySet<string>;
	readonly containers: ReadonlySet<Entry["container"]>;
	/** What they mark. */
	readonly milestones: ReadonlySet<Milestone>;
	/** Those that mark something. */
	readonly marked: readonly Entry[];
	/** How many have a time, and how many of those have words. */
	readonly timed: number;
	readonly told: number;
}

export interface StatedZone {
	readonly text: string;
	/** Where it is stated; `undefined` when it comes from the configuration. */
	readonly span: Span | undefined;
	/** For people: `the timeline’s heading`, `the settings`. */
	readonly from: string;
}

/** One event: `- 14:05 UTC Disk alert fired`. */
export interface Entry {
	/** The whole event: bullet, row, paragraph line, or heading with what is below it. */
	readonly span: Span;
	readonly container: "bullet" | "ordered" | "row" | "heading" | "paragraph";
	readonly timestamp: Timestamp;
	/** What happened, without the timestamp and its separator. */
	readonly textSpan: Span;
	/** The first line of that, without markup. */
	readonly text: string;
	readonly milestone: Milestone | undefined;
	/** What says so: a tag in its words, a column or label that names it, or what its words mean. */
	readonly milestoneFrom: "tag" | "column" | "words" | undefined;
	/** The tag with its markup: `**[detected]**`. */
	readonly tagSpan: Span | undefined;
}

export type Milestone =
	| "impactStart"
	| "detected"
	| "acknowledged"
	| "escalated"
	| "declared"
	| "mitigated"
	| "resolved"
	| "impactEnd";

/** One promised task: `- [ ] Alert on disk usage (@ana, by 2026-03-01, OPS-12)`. */
export interface ActionItem {
	readonly span: Span;
	readonly container: "bullet" | "ordered" | "task" | "row" | "line";
	readonly textSpan: Span;
	/** The task in one line, without markup and without the task box. */
	readonly text: string;
	readonly done: boolean;
	readonly owner: Said | undefined;
	/** `value` is `YYYY-MM-DD` when the day is known, else as written. */
	readonly due: Said | undefined;
	readonly ticket: Said | undefined;
}

/** A value and the words that state it. */
export interface Said {
	readonly value: string;
	readonly span: Span;
}
