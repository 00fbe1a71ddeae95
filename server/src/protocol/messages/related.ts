import type { PlainEdit } from "./edit.ts";

/**
 * Client → server request: the reports of the workspace that tell of incidents like that of the report at `uri`, the
 * likest first. Answered when all reports have been read.
 */
export const relatedRequest = "postmortem/related";
export interface RelatedParams {
	readonly uri: string;
}
export interface RelatedResult {
	readonly related: readonly PlainRelated[];
}
export interface PlainRelated {
	readonly uri: string;
	readonly title: string;
	/** When the incident began, `YYYY-MM-DD`. */
	readonly day: string | null;
	readonly severity: string | null;
	readonly services: readonly string[];
	/** `Both: payments, certificate` */
	readonly why: string;
	/** How many of its action items are still to be done. */
	readonly openActions: number;
}

/**
 * Server → client notification, to clients whose initialization options say `related: true`: what a preview told of
 * related reports holds no longer. Bursts of changes are told once.
 */
export const relatedChangedNotification = "postmortem/relatedChanged";

/** Client → server request: the edit that inserts a link to another report; the client applies it. */
export const insertRelatedRequest = "postmortem/insertRelated";
export interface InsertRelatedParams {
	readonly uri: string;
	/** The URI of the other report. */
	readonly target: string;
	/** Where the caret is; without one, and outside the writer's sentences, the link goes to a section of its own. */
	readonly position?: PlainEdit["range"]["start"];
}
export type InsertRelatedResult = { readonly edit: PlainEdit } | { readonly refused: string };
