import { type MetricId, measured } from "../metrics.ts";
import type { Report } from "../report.ts";
import { metricLength } from "./metric-words.ts";

/**
 * The metrics of an incident in one line: `Impact 1 h 15 min · detected after 4 min · resolved after 1 h 15 min`.
 *
 * @returns `undefined` where the milestones give none.
 */
export function metricsSummary(report: Report): string | undefined {
	const parts = measured(report).map((metric) => phrases[metric.id](metricLength(metric)));
	const [first, ...others] = parts;
	if (first === undefined) return undefined;

	return [first.charAt(0).toUpperCase() + first.slice(1), ...others].join(" · ");
}

const phrases: Readonly<Record<MetricId, (length: string) => string>> = {
	impactDuration: (length) => `impact ${length}`,
	timeToDetect: (length) => `detected after ${length}`,
	timeToAcknowledge: (length) => `acknowledged ${length} after detection`,
	timeToMitigate: (length) => `mitigated after ${length}`,
	timeToResolve: (length) => `resolved after ${length}`,
};
