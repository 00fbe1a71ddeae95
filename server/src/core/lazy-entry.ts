import type { Candidate, Resolved } from "./candidate.ts";
import type { Found } from "./everywhere.ts";
import { noZone } from "./inference.ts";
import type { MilestoneMark } from "./milestone-mark.ts";
import type { Entry } from "./report.ts";
import { type Span, shift } from "./text.ts";
import type { Inference, Moment, Timestamp } from "./timestamp.ts";

/*
 * A letter at the top of a long report moves thousands of entries, and of few of them anything is asked before the next
 * letter. So what an entry is stays with its stretch, and what is made anew is small: it works out what it is asked.
 * To make all of them with all their spans, and to collect those again, was half of a keystroke.
 *
 * What they tell belongs to their class: who spreads one gets none of it (`plain-entry.ts` copies them).
 */

/** An entry in its stretch, and what it means there: `start` is that of its chunk, from the start of the stretch. */
export interface SettledEntry extends Found<Candidate> {
	readonly resolved: Resolved;
}

/** Where a stretch stands in the document, and what its entries take from the report. */
export interface Place {
	readonly start: number;
	readonly zoneTaken: readonly Inference[];
}

/** The timestamp of a settled entry. */
export class LazyTimestamp implements Timestamp {
	readonly settled: SettledEntry;
	readonly place: Place;

	constructor(settled: SettledEntry, place: Place) {
		this.settled = settled;
		this.place = place;
	}

	get span(): Span {
		const { start, resolved } = this.settled;
		return shift(
			{ start: resolved.reading.start, end: resolved.reading.end },
			this.place.start + start,
		);
	}

	get raw(): string {
		return this.settled.item.raw;
	}

	get start(): Moment | undefined {
		return this.settled.resolved.start;
	}

	get end(): Moment | undefined {
		return this.settled.resolved.end;
	}

	get approximate(): boolean {
		return this.settled.resolved.reading.approximate;
	}

	get inferred(): readonly Inference[] {
		return this.settled.resolved.leans === "on nothing" ? noZone : this.place.zoneTaken;
	}
}

/** A settled entry where it stands. */
export class LazyEntry implements Entry {
	readonly settled: SettledEntry;
	readonly place: Place;
	#timestamp: Timestamp | undefined;

	constructor(settled: SettledEntry, place: Place) {
		this.settled = settled;
		this.place = place;
	}

	get span(): Span {
		return this.#placed(this.settled.item.span);
	}

	get container(): Entry["container"] {
		return this.settled.item.container;
	}

	get timestamp(): Timestamp {
		this.#timestamp ??= new LazyTimestamp(this.settled, this.place);
		return this.#timestamp;
	}

	get textSpan(): Span {
		return this.#placed(this.settled.item.textSpan);
	}

	get text(): string {
		return this.settled.item.text;
	}

	get milestone(): Entry["milestone"] {
		return this.#mark.milestone;
	}

	get milestoneFrom(): Entry["milestoneFrom"] {
		return this.#mark.milestoneFrom;
	}

	get tagSpan(): Span | undefined {
		const { tagSpan } = this.#mark;
		return tagSpan && this.#placed(tagSpan);
	}

	get #mark(): MilestoneMark {
		return this.settled.item.mark();
	}

	/** @param span relative to the chunk. */
	#placed(span: Span): Span {
		return shift(span, this.place.start + this.settled.start);
	}
}
