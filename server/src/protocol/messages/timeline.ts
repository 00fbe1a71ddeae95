import type { PlainEdit } from "./edit.ts";

/** Client → server request: what a command makes of the timeline; the client applies it. */
export const timelineCommandRequest = "postmortem/timelineCommand";
export interface TimelineCommandParams {
	readonly uri: string;
	readonly command:
		| "sort"
		| "convert"
		| "addDates"
		| "asTable"
		| "asBullets"
		| "insertNow"
		| "markMilestone";
	/** Where the caret is: which entry is marked, which of several timelines gets a new one. */
	readonly position?: { readonly line: number; readonly character: number };
	/** Of `convert`: as writers name it, such as `UTC`, `UTC+5:30` or `Europe/Berlin`. */
	readonly zone?: string;
	/** Of `convert`: the times as they were go behind, in parentheses. */
	readonly keepOriginal?: boolean;
	/** Of `markMilestone`, such as `detected`. */
	readonly milestone?: string;
}
export type TimelineCommandResult = TimelineChange | { readonly refused: string };
export interface TimelineChange {
	readonly edits: readonly PlainEdit[];
	/** Where the caret goes, in the text as it is then. */
	readonly caret?: { readonly line: number; readonly character: number };
	/** What the writer should look at afterwards. */
	readonly note?: string;
}

/** Client → server request: what there is to choose from for a command. */
export const timelineFactsRequest = "postmortem/timelineFacts";
export interface TimelineFactsParams {
	readonly uri: string;
}
export interface TimelineFactsResult {
	/** The zones that the timeline names, the commonest first. */
	readonly zones: readonly string[];
	readonly entries: readonly PlainEntry[];
	/** All that an entry can be marked with. */
	readonly milestones: readonly PlainMilestone[];
}
export interface PlainEntry {
	readonly timestamp: string;
	readonly text: string;
	readonly position: { readonly line: number; readonly character: number };
}
export interface PlainMilestone {
	/** `impactStart` */
	readonly id: string;
	/** `impact start` */
	readonly name: string;
	/** The timestamp of the first entry that is marked with it; empty when none is. */
	readonly at: string;
}
