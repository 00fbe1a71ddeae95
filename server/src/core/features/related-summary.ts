import type { RelatedReport } from "../related/related-index.ts";
import { openActionsOf } from "./related-link.ts";

/**
 * Related reports in one line: `3 related incidents, one with open actions`.
 *
 * @returns `undefined` when there are none.
 */
export function relatedSummary(related: readonly RelatedReport[]): string | undefined {
	const all = related.length;
	if (all === 0) return undefined;

	const open = related.filter((it) => openActionsOf(it) > 0).length;
	const incidents = all === 1 ? "1 related incident" : `${all} related incidents`;
	return open === 0 ? incidents : `${incidents}, ${shareOf(open, all)}with open actions`;
}

function shareOf(open: number, all: number): string {
	if (all === 1) return "";
	if (open === all) return all === 2 ? "both " : "all ";
	return open === 1 ? "one " : `${open} `;
}
