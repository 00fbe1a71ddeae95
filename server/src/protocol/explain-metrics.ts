import { insertMetrics } from "../core/features/insert-metrics.ts";
import { metricLength } from "../core/features/metric-words.ts";
import { measured } from "../core/metrics.ts";
import { toRange } from "./convert.ts";
import type { MetricsResult } from "./messages.ts";
import type { OpenReport } from "./session.ts";

/** How each metric came about, and whether the summary lacks one. */
export function explain({ report, document }: OpenReport): MetricsResult {
	const explained = measured(report).map((metric) => ({
		name: metric.name,
		length: metricLength(metric),
		formula: metric.formula,
		from: toRange(document, metric.from.timestamp.span),
		to: toRange(document, metric.to.timestamp.span),
	}));
	return { metrics: explained, isInsertable: insertMetrics(report) !== undefined };
}
