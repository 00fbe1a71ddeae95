import type { Milestone, Report } from "./report.ts";
import { sortKey } from "./timestamp-resolve.ts";

/** How long things took, in milliseconds; `undefined` where a milestone is missing or they contradict each other. */
export interface Metrics {
	/** Detected − impact start. */
	readonly timeToDetect: number | undefined;
	/** Mitigated − impact start. */
	readonly timeToMitigate: number | undefined;
	/** Resolved − impact start. */
	readonly timeToResolve: number | undefined;
	/** Impact end, else resolved, − impact start. */
	readonly impactDuration: number | undefined;
}

/** Computed from what the timeline marks, and from nothing else. */
export function metrics({ timeline }: Report): Metrics {
	const at = (milestone: Milestone): number | undefined => {
		const entry = timeline.entries.find((it) => it.milestone === milestone);
		return entry?.timestamp.start?.time && sortKey(entry.timestamp.start);
	};
	const start = at("impactStart");
	const since = (end: number | undefined): number | undefined =>
		start === undefined || end === undefined || end < start ? undefined : end - start;
	return {
		timeToDetect: since(at("detected")),
		timeToMitigate: since(at("mitigated")),
		timeToResolve: since(at("resolved")),
		impactDuration: since(at("impactEnd") ?? at("resolved")),
	};
}
