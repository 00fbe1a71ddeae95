import type { Chart } from "../../core/insights/chart.ts";

/**
 * Client → server request: what the reports of all workspace folders tell when they are read together, as far as
 * they are known. The first one begins to read them in the background; `reportsChangedNotification` says when to ask
 * again.
 */
export const insightsRequest = "postmortem/insights";
export interface InsightsResult {
	/** False while files are still being read. */
	readonly isComplete: boolean;
	/** The charts name them by their index. */
	readonly reports: readonly InsightsReport[];
	/** The open ones, likewise. */
	readonly actions: readonly InsightsAction[];
	readonly charts: readonly PlainChart[];
}

export interface InsightsReport {
	readonly uri: string;
	/** Below its workspace folder, with `/`. */
	readonly path: string;
	/** Its path when it has none. */
	readonly title: string;
	readonly day: string | null;
	readonly severity: string | null;
}

export interface InsightsAction {
	/** The index of its report. */
	readonly report: number;
	/** 0-based. */
	readonly line: number;
	readonly text: string;
	readonly owner: string | null;
	readonly due: string | null;
}

/** One question, answered by marks to be drawn and by tables. */
export type PlainChart = Chart;

/** Client → server request: the numbers of one chart as CSV; `null` for a chart that there is not. */
export const insightsCsvRequest = "postmortem/insightsCsv";
export interface InsightsCsvParams {
	/** Its id. */
	readonly chart: string;
}
export interface InsightsCsvResult {
	readonly text: string;
}
