/** Client → server request: the report as a reader gets it. `null` for a document that is not open. */
export const previewRequest = "postmortem/preview";
export interface PreviewParams {
	readonly uri: string;
	/** The `id` of a rendering of that document which is at hand: then what has changed since may be enough. */
	readonly known?: number;
}
export interface PreviewResult {
	readonly version: number;
	/** For the panel's tab. */
	readonly title: string;
	/** Of this rendering. */
	readonly id: number;
	/** Of the rendering that `change` is made to; `null` for one without parts. */
	readonly since: number | null;
	readonly change: PreviewChange;
}

/**
 * What to put in place of some parts of a rendering.
 *
 * All parts, one behind the other, are a body fragment, sanitised; elements that come from a line carry `data-line`.
 * A part is an element, but for the entries of a timeline: a part each, they stand between two that begin and end a list.
 */
export interface PreviewChange {
	readonly from: number;
	readonly removed: number;
	readonly parts: readonly string[];
}
