/** Client → server request: the text of a new report. */
export const scaffoldRequest = "postmortem/scaffold";
export interface ScaffoldParams {
	/** Any document or folder of the workspace folder whose settings hold. */
	readonly uri?: string;
	readonly title: string;
	readonly severity?: string;
	/** When the incident began, `YYYY-MM-DDTHH:MM`, as the writer said it. */
	readonly start: string;
	/** The zone of `start`, such as `UTC` or `Europe/Berlin`. */
	readonly timeZone: string;
	readonly author?: string;
	/** The id of a template; without one, that of the settings. */
	readonly template?: string;
	/** The present time, written like `start`. */
	readonly now?: string;
}
export interface ScaffoldResult {
	/** Relative to the workspace folder, with `/`; may be empty. */
	readonly directory: string;
	readonly fileName: string;
	readonly text: string;
	/** The same text in LSP snippet syntax, a tab stop at each placeholder, the last at the end. */
	readonly snippet: string;
}

/** Client → server request: what a team says that matters before a new report is there. */
export const teamSettingsRequest = "postmortem/teamSettings";
export interface TeamSettingsParams {
	/** Any document or folder of the workspace folder whose settings hold. */
	readonly uri?: string;
}
export interface TeamSettingsResult {
	/** As the team wrote it; empty when it has none. */
	readonly timeZone: string;
	/** The gravest first; empty when the team has no list. */
	readonly severities: readonly string[];
}
