import { insertLine } from "../insert-line.ts";
import { type Measured, type MetricId, measured } from "../metrics.ts";
import type { Report, Section } from "../report.ts";
import { type Edit, slice } from "../text.ts";
import { metricLength, metricPeriod } from "./metric-words.ts";
import { statesMetric } from "./states-metric.ts";

/**
 * The edit that writes the metrics of a report below its summary, one a line with what it was computed from:
 * `- **Duration:** 1 h 15 min (14:05 – 15:20 UTC)`; those that the report states already are left out.
 *
 * @returns `undefined` when there is no summary or nothing to add.
 */
export function insertMetrics(report: Report): Edit | undefined {
	const summary = report.sections.find(({ kind }) => kind === "summary");
	const missing = summary ? missingIn(report, summary) : [];
	if (!summary || missing.length === 0) return undefined;

	const { marker, toLabel } = listStyle(slice(report.text, summary.bodySpan));
	const lines = missing.map((metric) => {
		const label = toLabel(labels[metric.id]);
		return `- ${label} ${metricLength(metric)} (${metricPeriod(metric)})`;
	});
	const edit = insertLine(report, summary, lines.join(summary.style === "field" ? "\n  " : "\n"));
	// Another marker would begin another list.
	return marker
		? { ...edit, newText: edit.newText.replace(/^([ \t]*)[-*+] /gm, `$1${marker} `) }
		: edit;
}

/** An incident that ends when it is resolved has one duration, not two. */
function missingIn(report: Report, summary: Section): Measured[] {
	const all = measured(report);
	const duration = all.find(({ id }) => id === "impactDuration");
	return all
		.filter(({ id, to }) => id !== "timeToResolve" || to !== duration?.to)
		.filter((metric) => !statesMetric(report, summary, metric));
}

const labels: Readonly<Record<MetricId, string>> = {
	impactDuration: "Duration",
	timeToDetect: "Time to detect",
	timeToAcknowledge: "Time to acknowledge",
	timeToMitigate: "Time to mitigate",
	timeToResolve: "Time to resolve",
};

interface ListStyle {
	readonly marker: string | undefined;
	toLabel(label: string): string;
}

/** As the labels of the list that is there: `* **Impact**:` or `- Impact:`; in bold where there is none. */
function listStyle(body: string): ListStyle {
	const [, marker, mark = "", inside, outside] = labelled.exec(body) ?? [];
	if (!inside && !outside) return { marker, toLabel: (label) => `**${label}:**` };

	return {
		marker,
		toLabel: (label) => (inside ? `${mark}${label}:${mark}` : `${mark}${label}${mark}:`),
	};
}

const labelled = /^[ \t]*([-*+])[ \t]+(\*\*|__|)\p{Lu}[\p{L} ]{1,30}(:?)\2(:?)[ \t]/mu;
