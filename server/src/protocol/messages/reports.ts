/**
 * Client → server request: the reports of all workspace folders, as far as they are known. The first one begins to
 * read them in the background; `reportsChangedNotification` says when to ask again.
 */
export const reportsRequest = "postmortem/reports";
export interface ReportsParams {
	/** The `revision` of an earlier answer: only what changed since is told. */
	readonly since?: number;
	/** Look at all files again: what the editor did not tell of, and what was left when reading was stopped. */
	readonly refresh?: boolean;
}
export interface ReportsResult {
	readonly revision: number;
	/** True when `reports` are all there are, and what was told before is void. */
	readonly isWhole: boolean;
	/** In no order. */
	readonly reports: readonly PlainReport[];
	/** The URIs of those that are no longer there. */
	readonly removed: readonly string[];
	/** All files that could not be looked at, each with the reason in one sentence. */
	readonly skipped: readonly { readonly uri: string; readonly reason: string }[];
	/** False while files are still being read. */
	readonly isComplete: boolean;
	/** `YYYY-MM-DD`, in the viewer's zone: what is overdue today. */
	readonly today: string;
}

/** Server → client notification, to clients that asked for the reports or for insights: ask again. Bursts of changes are told once. */
export const reportsChangedNotification = "postmortem/reportsChanged";

export interface PlainReport {
	readonly uri: string;
	/** Below its workspace folder, with `/`. */
	readonly path: string;
	/** Empty when the report has none. */
	readonly title: string;
	/** `INC-2041`; `null` when the incident has no such name. */
	readonly id: string | null;
	/** When the incident began, `YYYY-MM-DD`. */
	readonly day: string | null;
	readonly severity: string | null;
	readonly status: string | null;
	readonly services: readonly string[];
	readonly tags: readonly string[];
	/** The name of the template that it follows. */
	readonly template: string;
	/** How long the impact was, in words: `1 h 07 min`; `null` when the timeline does not tell. */
	readonly duration: string | null;
	readonly entries: number;
	/** In document order. */
	readonly actions: readonly PlainAction[];
}

export interface PlainAction {
	/** 0-based. */
	readonly line: number;
	readonly text: string;
	/** As its box or its words say. */
	readonly done: boolean;
	/** Still to be done: not `done`, nor a sentence about what was done. */
	readonly isOpen: boolean;
	readonly owner: string | null;
	/** `YYYY-MM-DD` when the day is known, else as written. */
	readonly due: string | null;
	readonly ticket: string | null;
	/** Open, and due before today. */
	readonly isOverdue: boolean;
}
