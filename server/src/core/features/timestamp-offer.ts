import type { Span } from "../text.ts";

/** A timestamp to complete. */
export interface TimestampOffer {
	/** Begins with what is typed. */
	readonly label: string;
	/** What is replaced. */
	readonly span: Span;
	readonly newText: string;
	/** Why it is offered. */
	readonly detail: string;
}

/** What offers are reckoned from. */
export interface OfferClock {
	/** Milliseconds since 1970. */
	readonly now: number;
	/** The zone of reports that name none, an IANA name. */
	readonly timeZone: string;
}
