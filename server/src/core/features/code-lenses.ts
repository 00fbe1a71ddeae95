import type { RelatedReport } from "../related/related-index.ts";
import type { Report } from "../report.ts";
import { at, type Span } from "../text.ts";
import { metricsSummary } from "./metrics-summary.ts";
import { relatedSummary } from "./related-summary.ts";

/** A line that the editor shows above a line of the text. */
export interface CodeLens {
	/** What it stands above. */
	readonly span: Span;
	readonly title: string;
	readonly about: "metrics" | "related";
}

/** The metrics of the incident above the heading of its timeline; nothing where there are none. */
export function metricsLens(report: Report): CodeLens[] {
	const [section] = report.timeline.sections;
	const title = metricsSummary(report);
	return section && title !== undefined
		? [{ span: section.headingSpan, title, about: "metrics" }]
		: [];
}

/** How many incidents were like it, above the title of the report; nothing when there was none. */
export function relatedLens({ title }: Report, related: readonly RelatedReport[]): CodeLens[] {
	const words = relatedSummary(related);
	return words === undefined
		? []
		: [{ span: title?.span ?? at(0), title: words, about: "related" }];
}
