/** Client → server request: the edit that says in the text whether the file is a report; `null` when it says so already. */
export const treatAsRequest = "postmortem/treatAs";
export interface TreatAsParams {
	readonly uri: string;
	readonly isReport: boolean;
}

/** Server → client notification, sent to clients whose initialization options say `status: true`. */
export const statusNotification = "postmortem/status";
export interface StatusParams {
	readonly uri: string;
	readonly version: number;
	readonly isReport: boolean;
	/** Why, in one sentence: “Its front matter says so.” */
	readonly reason: string;
	/** The template's id, its name, and why the report is taken to follow it; empty when it is no report. */
	readonly template: { readonly id: string; readonly name: string; readonly reason: string };
	/** Megabytes: the file is larger, so only its sections are read. */
	readonly limit?: number;
	readonly findings: {
		readonly error: number;
		readonly warning: number;
		readonly info: number;
		readonly hint: number;
	};
}
