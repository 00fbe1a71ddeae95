import type { ReportAt } from "../../core/action-list.ts";
import type { Chart } from "../../core/insights/chart.ts";
import type { Insights } from "../../core/insights/insights.ts";

/** What `postmortem stats` found. */
export interface Statistics {
	readonly reports: readonly ReportAt[];
	readonly insights: Insights;
	readonly charts: readonly Chart[];
	/** `YYYY-MM-DD`: what the age of actions was counted from. */
	readonly today: string;
}

export type StatsFormat = (statistics: Statistics) => string;
