/** What our client says of itself when it initializes the server; other editors may leave all of it out. */
export interface InitializationOptions {
	readonly status?: boolean;
	/** Answers `postmortem/readFile`. */
	readonly readFile?: boolean;
	/** Answers `postmortem/listFiles`. */
	readonly listFiles?: boolean;
	/** Answers `postmortem/statFiles`. */
	readonly statFiles?: boolean;
	/** The URI of a folder in which the server may keep what it read from one session to the next. */
	readonly storage?: string;
	/** Has the command `postmortem.explainMetrics`, which the code lens above the timeline runs. */
	readonly codeLens?: boolean;
	/**
	 * Has the command `postmortem.showRelated`, which the code lens above the title runs, and wants to hear of
	 * `postmortem/relatedChanged`.
	 */
	readonly related?: boolean;
	/** Follows links and headings of Markdown files by itself, as VS Code does: then no place is told twice. */
	readonly markdownLinks?: boolean;
	/** Answers `postmortem/gitEvents`. */
	readonly gitEvents?: boolean;
	/** The viewer's IANA time zone, for hovers and “now”. */
	readonly timeZone?: string;
	/** The same keys as `postmortem.*`, for editors without `workspace/configuration`. */
	readonly settings?: unknown;
}
