import { toTextEdit } from "../convert.ts";
import {
	insertMetricsRequest,
	type MetricsParams,
	type MetricsResult,
	metricsRequest,
	type PlainEdit,
} from "../messages.ts";
import type { Feature } from "../session.ts";

/** How the metrics of a report came about, and the edit that writes them into its summary. */
export const metrics: Feature = {
	capabilities: () => ({}),
	register({ connection, report }) {
		connection.onRequest(
			metricsRequest,
			async ({ uri }: MetricsParams): Promise<MetricsResult | null> => {
				const open = await report(uri);
				if (!open) return null;

				const { explain } = await import("../explain-metrics.ts");
				return explain(open);
			},
		);
		connection.onRequest(
			insertMetricsRequest,
			async ({ uri }: MetricsParams): Promise<PlainEdit | null> => {
				const open = await report(uri);
				if (!open) return null;

				const { insertMetrics } = await import("../../core/features/insert-metrics.ts");
				const edit = insertMetrics(open.report);
				return edit ? toTextEdit(open.document, edit) : null;
			},
		);
	},
};
