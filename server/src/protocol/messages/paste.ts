import type { PlainEdit } from "./edit.ts";

/**
 * Client → server request: the edits that write what was copied from a chat, a log or a table into the timeline of
 * a report; `null` when the text tells no events, or the document is no report.
 */
export const pasteTimelineRequest = "postmortem/pasteTimeline";
export interface PasteTimelineParams {
	readonly uri: string;
	readonly text: string;
	/** The same as the clipboard has it with its links. */
	readonly html?: string;
	/** Of several timelines the one that holds this position is written to. */
	readonly position?: PlainEdit["range"]["start"];
	/** The entries to write, by their number in the `lines` of an earlier answer; all when not given. */
	readonly chosen?: readonly number[];
}
export interface PasteTimelineResult {
	/** None when nothing is to be added, or no place was found that leaves the other entries their meaning. */
	readonly edits: readonly PlainEdit[];
	readonly added: number;
	/** How many events the timeline tells already. */
	readonly skipped: number;
	/** Where the text is from: `Slack`, `log lines`. */
	readonly format: string;
	/** The zone whose clocks the new entries show; `null` when they show the times as they came. */
	readonly zone: string | null;
	/** The new entries as they will stand, in document order. */
	readonly lines: readonly string[];
}
