import type { Report } from "../report.ts";

/** Milliseconds since 1970. */
export interface IncidentWindow {
	readonly from: number;
	readonly to: number;
}

/** From six hours before the first entry to six hours after the last; `undefined` when no entry's instant is known. */
export function incidentWindow({ timeline }: Report): IncidentWindow | undefined {
	let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
	for (const { timestamp } of timeline.entries) {
		const instant = timestamp.start?.instant;
		if (instant === undefined) continue;
		from = Math.min(from, instant);
		to = Math.max(to, instant);
	}
	return from <= to ? { from: from - margin, to: to + margin } : undefined;
}

const margin = 6 * 60 * 60_000;
