import type { Timing } from "./measure.ts";

/** One thing that is measured. */
export interface Row {
	/** What picks it on the command line; `check` picks `check-corpus`, too. */
	readonly name: string;
	/** What it measures, in words. */
	readonly work: string;
	readonly target: Target;
	measure(): Promise<Measured | Skipped>;
}

/** What is to be reached: at least so many times as fast as each peer, and as many cores; at most all else. */
export interface Target {
	readonly ratio?: number;
	/** Milliseconds. */
	readonly median?: number;
	readonly p95?: number;
	/** Of the cost as a power of the size: 1 is linear. */
	readonly exponent?: number;
	readonly megabytes?: number;
	readonly cores?: number;
	/** Milliseconds in one piece. */
	readonly longest?: number;
}

export interface Measured {
	readonly ours: Timing;
	/** Others at the same work, in the same run. */
	readonly peers?: readonly Peer[];
	readonly figures?: Readonly<Record<string, number>>;
	/** What else one has to know to read the figures. */
	readonly note?: string;
}

export interface Peer {
	readonly name: string;
	/** Milliseconds. */
	readonly median: number;
}

/** Why nothing was measured. */
export interface Skipped {
	readonly skipped: string;
}
