import type { PreviewChange } from "../../../server/src/protocol/messages.ts";
import { isRecord } from "../is-record.ts";

/** What the extension tells the preview page. Lines are 0-based, as everywhere in the protocol. */
export type ToPage =
	| {
			readonly type: "show";
			readonly uri: string;
			/** False when the page is to be emptied before. */
			readonly isChange: boolean;
			readonly change: PreviewChange;
			/** Where `/` leads in the addresses of images; empty when there is no workspace folder. */
			readonly root: string;
	  }
	| { readonly type: "scrollTo"; readonly line: number };

/** What the preview page tells the extension. */
export type FromPage =
	| { readonly type: "ready" }
	/** The page shows what it was sent, in so many elements. */
	| { readonly type: "shown"; readonly elements: number }
	/** The reader scrolled: this line is at the top. */
	| { readonly type: "reveal"; readonly line: number }
	/** The reader wants to see this line in the editor. */
	| { readonly type: "jump"; readonly line: number }
	| { readonly type: "open"; readonly href: string };

/** What the page keeps over a reload of the window. */
export interface PageState {
	readonly uri: string;
	readonly line: number;
}

/** A message of the page, checked: what a web page says is foreign input. */
export function toFromPage(value: unknown): FromPage | undefined {
	if (!isRecord(value)) return undefined;

	const { type, line, href, elements } = value;
	if (type === "ready") return { type };
	if (type === "shown" && isCount(elements)) return { type, elements };
	if ((type === "reveal" || type === "jump") && isCount(line)) return { type, line };
	if (type === "open" && typeof href === "string") return { type, href };
	return undefined;
}

export function toPageState(value: unknown): PageState | undefined {
	if (!isRecord(value)) return undefined;

	const { uri, line } = value;
	return typeof uri === "string" && isCount(line) ? { uri, line } : undefined;
}

function isCount(value: unknown): value is number {
	return typeof value === "number" && Number.isFinite(value) && value >= 0;
}
