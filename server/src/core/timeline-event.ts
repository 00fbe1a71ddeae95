import type { PlainDate, PlainTime } from "./timestamp.ts";

/** Something that happened, as told outside of the report. */
export interface TimelineEvent {
	readonly at: EventTime;
	/** Markdown in one line; empty for an entry that is still to be written. */
	readonly text: string;
	/** Who said or did it. */
	readonly author?: string | undefined;
	/** Where it can be read: the address of the message. */
	readonly link?: string | undefined;
}

/** An instant in milliseconds since 1970, or what a clock showed. */
export type EventTime = { readonly instant: number } | ClockTime;

export interface ClockTime {
	/** `undefined` when only the time is told. */
	readonly date: PlainDate | undefined;
	readonly time: PlainTime;
	/** As written or as an IANA name; `undefined` when the clocks are those of the report. */
	readonly zone: string | undefined;
}
