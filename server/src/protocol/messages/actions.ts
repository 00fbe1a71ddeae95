import type { PlainEdit } from "./edit.ts";

/**
 * Client → server request: the edits that mark an action item as done, or as open again, in the way in which its
 * report says so. The document has to be open; the client applies them.
 */
export const tickActionRequest = "postmortem/tickAction";
export interface TickActionParams {
	readonly uri: string;
	/** Where the item begins, as `PlainAction` says, 0-based, and its text: what is ticked is the item that was shown. */
	readonly line: number;
	readonly text: string;
	readonly done: boolean;
}
/** No edits when it is so already; `refused` says in a sentence why nothing can be changed. */
export type TickActionResult =
	| { readonly edits: readonly PlainEdit[] }
	| { readonly refused: string };
