/** What our client says of itself when it initializes the server; other editors may leave all of it out. */
export interface InitializationOptions {
	readonly status?: boolean;
	/** Answers `postmortem/readFile`. */
	readonly readFile?: boolean;
	/** Answers `postmortem/listFiles`. */
	readonly listFiles?: boolean;
	/** Has the command `postmortem.explainMetrics`, which the code lens above the timeline runs. */
	readonly codeLens?: boolean;
	/** Answers `postmortem/gitEvents`. */
	readonly gitEvents?: boolean;
	/** The viewer's IANA time zone, for hovers and “now”. */
	readonly timeZone?: string;
	/** The same keys as `postmortem.*`, for editors without `workspace/configuration`. */
	readonly settings?: unknown;
}
