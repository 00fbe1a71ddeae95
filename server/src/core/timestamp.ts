import type { Span } from "./text.ts";

/** When an entry happened, as written and as understood. */
export interface Timestamp {
	/** The timestamp itself, without emphasis and separators. */
	readonly span: Span;
	/** Verbatim: `08:52 PM`, `~2026-03-01 14:05 UTC`. */
	readonly raw: string;
	/** `undefined` when it cannot be read: `25:10`, `14:??`. */
	readonly start: Moment | undefined;
	/** The end of a range. */
	readonly end: Moment | undefined;
	readonly approximate: boolean;
	/** What was not written but taken from the context. */
	readonly inferred: readonly Inference[];
}

/** Something that a timestamp leaves out, and where it was taken from. */
export interface Inference {
	readonly what: "date" | "year" | "zone" | "meridiem" | "time";
	/** For people: `the heading above`, `the column’s header`, `the file name`. */
	readonly from: string;
	/** Where that stands, if it stands in the text. */
	readonly span?: Span | undefined;
}

/** True when `what` was taken from the context. */
export function isInferred({ inferred }: Timestamp, what: Inference["what"]): boolean {
	return inferred.some((it) => it.what === what);
}

/** A point in time, as exactly as it is known. */
export interface Moment {
	readonly date: PlainDate | undefined;
	readonly time: PlainTime | undefined;
	/** As written (`UTC`, `+02:00`, `CET`); `undefined` when no zone is known. */
	readonly zone: string | undefined;
	/** Milliseconds since 1970 when date, time and zone are all known. */
	readonly instant: number | undefined;
}

export interface PlainDate {
	readonly year: number;
	readonly month: number;
	readonly day: number;
}

export interface PlainTime {
	readonly hour: number;
	readonly minute: number;
	/** `undefined` when not written. */
	readonly second: number | undefined;
}
