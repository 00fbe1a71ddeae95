import type { PlainEdit } from "./edit.ts";

/**
 * Client → server request: the templates that a file could follow, in the order in which to offer them; the team's
 * first. `uri` is any document or folder of the workspace folder whose settings hold.
 */
export const templatesRequest = "postmortem/templates";
export interface TemplatesParams {
	readonly uri?: string;
}
export interface PlainTemplate {
	readonly id: string;
	readonly name: string;
	readonly source: "built-in" | "team";
	/** One sentence; may be empty. */
	readonly description: string;
	/** True for the one that a new report is begun from when nobody chooses. */
	readonly isDefault: boolean;
	readonly outline: readonly PlainSection[];
}
export interface PlainSection {
	readonly title: string;
	/** 1 for a main section, 2 for one below it, and so on. */
	readonly depth: number;
	readonly optional: boolean;
}

/**
 * Client → server request: the edit that writes into the front matter which template the report follows; `null` when
 * it says so already, for an id that is not known, and for a document that is not open.
 */
export const useTemplateRequest = "postmortem/useTemplate";
export interface UseTemplateParams {
	readonly uri: string;
	readonly id: string;
}

/**
 * Client → server request: what brings a report to another template, in steps of which each may be left out;
 * `null` for an id that is not known, and for a document that is not open.
 */
export const adaptToTemplateRequest = "postmortem/adaptToTemplate";
export interface AdaptToTemplateParams {
	readonly uri: string;
	readonly id: string;
}
export interface AdaptToTemplateResult {
	/** None when the report has the template's structure. */
	readonly steps: readonly PlainAdaptStep[];
}
export interface PlainAdaptStep {
	/** `Move sections` */
	readonly label: string;
	/** The names of the sections. */
	readonly description: string;
	readonly edits: readonly PlainEdit[];
}
