import type { PlainEdit } from "./edit.ts";

/**
 * Client → server request: what brings the indexes of an open page up to date; the client applies it. Waits until the
 * reports of the workspace are read.
 */
export const updateIndexRequest = "postmortem/updateIndex";
export interface UpdateIndexParams {
	readonly uri: string;
	/** Put an index at the end of a page that has none. */
	readonly insert?: boolean;
}
/** `null` for a page that has no index, or is not open. */
export type UpdateIndexResult = IndexChange | { readonly refused: string };
export interface IndexChange {
	/** None when the page is up to date. */
	readonly edits: readonly PlainEdit[];
	/** Wherein it lagged: `2 reports are missing`. */
	readonly lag: string;
}

/** Client → server request: where there is an index, and where one could be. Waits as `updateIndexRequest` does. */
export const indexPagesRequest = "postmortem/indexPages";
export interface IndexPagesResult {
	/** The URIs of the pages that have an index. */
	readonly pages: readonly string[];
	/** The URIs of the folders with reports in or below them, without a slash at the end, those with the most first. */
	readonly folders: readonly string[];
}
