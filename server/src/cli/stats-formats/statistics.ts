import type { Chart } from "../../core/insights/chart.ts";
import type { Insights } from "../../core/insights/insights.ts";
import type { FoundReport } from "../load-facts.ts";

/** What `postmortem stats` found. */
export interface Statistics {
	readonly reports: readonly FoundReport[];
	readonly insights: Insights;
	readonly charts: readonly Chart[];
	/** `YYYY-MM-DD`: what the age of actions was counted from. */
	readonly today: string;
}

export type StatsFormat = (statistics: Statistics) => string;
