/** Client → server request: the report as a reader gets it. `null` for a document that is not open. */
export const previewRequest = "postmortem/preview";
export interface PreviewParams {
	readonly uri: string;
}
export interface PreviewResult {
	readonly version: number;
	/** A body fragment, sanitised; elements that come from a line carry `data-line`. */
	readonly html: string;
	/** For the panel's tab. */
	readonly title: string;
}
