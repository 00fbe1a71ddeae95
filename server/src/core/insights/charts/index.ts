import type { Chart } from "../chart.ts";
import type { Insights } from "../insights.ts";
import type { Reported } from "../reported.ts";
import { incidentsChart } from "./incidents-chart.ts";
import { metricsChart } from "./metrics-chart.ts";
import { repeatsChart } from "./repeats-chart.ts";
import { workCharts } from "./work-charts.ts";

/** Everything that is shown of the insights into `reports`, in the order in which it is. */
export function charts(insights: Insights, reports: readonly Reported[]): Chart[] {
	const { services, causes, tags } = insights;
	return [
		incidentsChart(insights.incidents),
		metricsChart(insights.metrics, reports),
		repeatsChart(services, { id: "services", word: "service", field: "`services: checkout`" }),
		repeatsChart(causes, { id: "causes", word: "cause", field: "`rootCauseCategory: capacity`" }),
		repeatsChart(tags, { id: "tags", word: "tag", field: "`tags: [database]`" }),
		...workCharts(insights.work),
	];
}
