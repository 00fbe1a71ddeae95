import { type Incidents, incidents } from "./incidents.ts";
import { type MetricSpread, metricSpreads } from "./metric-spreads.ts";
import { type OpenWork, openWork } from "./open-work.ts";
import { type Repeat, repeats } from "./repeats.ts";
import type { Reported } from "./reported.ts";

/** What a folder of reports tells when they are read together. Reports are named by their index. */
export interface Insights {
	readonly incidents: Incidents;
	readonly metrics: readonly MetricSpread[];
	/** What two reports or more name. */
	readonly services: readonly Repeat[];
	readonly causes: readonly Repeat[];
	readonly tags: readonly Repeat[];
	readonly work: OpenWork;
}

/** @param today `YYYY-MM-DD`: how old and how late open actions are is counted from it. */
export function insights(reports: readonly Reported[], today: string | undefined): Insights {
	return {
		incidents: incidents(reports),
		metrics: metricSpreads(reports),
		services: repeats(reports, ({ services }) => services),
		causes: repeats(reports, ({ causes }) => causes),
		tags: repeats(reports, ({ tags }) => tags),
		work: openWork(reports, today),
	};
}
