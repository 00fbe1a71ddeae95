import { insertMetrics } from "../../core/features/insert-metrics.ts";
import { metricLength } from "../../core/features/metric-words.ts";
import { measured } from "../../core/metrics.ts";
import { toRange, toTextEdit } from "../convert.ts";
import {
	insertMetricsRequest,
	type MetricsParams,
	type MetricsResult,
	metricsRequest,
	type PlainEdit,
} from "../messages.ts";
import type { Feature, OpenReport } from "../session.ts";

/** How the metrics of a report came about, and the edit that writes them into its summary. */
export const metrics: Feature = {
	capabilities: () => ({}),
	register({ connection, report }) {
		connection.onRequest(
			metricsRequest,
			async ({ uri }: MetricsParams): Promise<MetricsResult | null> => {
				const open = await report(uri);
				return open ? explain(open) : null;
			},
		);
		connection.onRequest(
			insertMetricsRequest,
			async ({ uri }: MetricsParams): Promise<PlainEdit | null> => {
				const open = await report(uri);
				const edit = open && insertMetrics(open.report);
				return edit ? toTextEdit(open.document, edit) : null;
			},
		);
	},
};

function explain({ report, document }: OpenReport): MetricsResult {
	const explained = measured(report).map((metric) => ({
		name: metric.name,
		length: metricLength(metric),
		formula: metric.formula,
		from: toRange(document, metric.from.timestamp.span),
		to: toRange(document, metric.to.timestamp.span),
	}));
	return { metrics: explained, isInsertable: insertMetrics(report) !== undefined };
}
