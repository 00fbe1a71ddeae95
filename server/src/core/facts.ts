import type { Place } from "./line-index.ts";
import type { Link } from "./links.ts";
import type { MetricId } from "./metrics.ts";
import type { Milestone } from "./report.ts";
import type { SectionKind } from "./section-kind.ts";

/**
 * What a folder of reports is asked for, of one of them. Plain data, so that it can be kept and sent:
 * it holds no text of the report but what is shown and searched, and places instead of offsets.
 */
export interface Facts {
	/** Empty when the report has no title. */
	readonly title: string;
	/** The incident's own name, such as `INC-2041`: from a field, the title or the file name. */
	readonly id: string | undefined;
	/** The day the incident began, `YYYY-MM-DD`. */
	readonly day: string | undefined;
	/** As the report writes it, without what it adds in parentheses and the like. */
	readonly severity: string | undefined;
	readonly status: string | undefined;
	/** The services, products or components that the fields name. */
	readonly services: readonly string[];
	/** Tags, labels and categories. */
	readonly tags: readonly string[];
	/** The categories of the cause that the fields name: `config change`. */
	readonly causes: readonly string[];
	/** The id of the template that it follows. */
	readonly template: string;
	readonly sections: readonly SectionFact[];
	/**
	 * A line for each entry of the timeline, in document order: its timestamp and the first of its words. One text for
	 * all of them, as the entries are most of a report; whoever wants to know more of them asks `reportEntries`.
	 */
	readonly entryNames: string;
	/** Line and column of each entry's timestamp, one entry after the other. */
	readonly entryPlaces: readonly number[];
	readonly metrics: readonly MetricFact[];
	readonly actions: readonly ActionFact[];
	/** The people it names as authors, owners and the like. */
	readonly people: readonly string[];
	/** The links to files, folders and places of its own; none to elsewhere in the world. */
	readonly links: readonly LinkFact[];
	/** What a link can name behind `#`. */
	readonly anchors: readonly AnchorFact[];
	/** What may name an incident in its words. */
	readonly mentions: readonly MentionFact[];
	/** The words of its summary and of its causes, without markup; shortened. */
	readonly summary: string;
	readonly causeWords: string;
}

export interface SectionFact {
	readonly kind: SectionKind | undefined;
	readonly title: string;
	readonly level: number;
	readonly place: Place;
}

/** An entry of the timeline. */
export interface EntryFact {
	/** Where its timestamp stands. */
	readonly place: Place;
	/** As written. */
	readonly timestamp: string;
	/** In ISO 8601, as exactly as it is known: see `isoMoment`. */
	readonly start: string | undefined;
	readonly end: string | undefined;
	readonly milestone: Milestone | undefined;
	readonly text: string;
}

export interface MetricFact {
	readonly id: MetricId;
	readonly milliseconds: number;
}

export interface ActionFact {
	readonly place: Place;
	readonly text: string;
	/** As its box or its words say. */
	readonly done: boolean;
	/** Still to be done: not done, and no sentence about what was done, nor “None”. */
	readonly isOpen: boolean;
	readonly owner: string | undefined;
	/** `YYYY-MM-DD` when the day is known, else as written. */
	readonly due: string | undefined;
	readonly ticket: string | undefined;
	/** The day by which it is still to be done, where the report tells that: see `deadline`. */
	readonly deadline: string | undefined;
}

/** A stretch of one line. */
export interface PlacedWords {
	readonly place: Place;
	/** In UTF-16 units. */
	readonly length: number;
}

export interface LinkFact extends PlacedWords {
	readonly kind: Link["kind"];
	/** As written; place and length are those of it. */
	readonly target: string;
}

export interface AnchorFact extends PlacedWords {
	readonly slug: string;
}

export interface MentionFact extends PlacedWords {
	/** As written. */
	readonly id: string;
}
