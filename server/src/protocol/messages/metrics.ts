import type { PlainEdit } from "./edit.ts";

/** Client → server request: the metrics of a report and how each came about; `null` for what is no open report. */
export const metricsRequest = "postmortem/metrics";
export interface MetricsParams {
	readonly uri: string;
}
export interface MetricsResult {
	readonly metrics: readonly PlainMetric[];
	/** True when `postmortem/insertMetrics` would add something. */
	readonly isInsertable: boolean;
}
export interface PlainMetric {
	/** `Time to detect`. */
	readonly name: string;
	/** `4 min`. */
	readonly length: string;
	/** `detected 14:09 − impact start 14:05`. */
	readonly formula: string;
	/** The timestamps of the two entries. */
	readonly from: PlainEdit["range"];
	readonly to: PlainEdit["range"];
}

/**
 * Client → server request: the edit that writes into the summary the metrics that it does not state yet; `null` when
 * there is nothing to add. The parameters are `MetricsParams`.
 */
export const insertMetricsRequest = "postmortem/insertMetrics";
