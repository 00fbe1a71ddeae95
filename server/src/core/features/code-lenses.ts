import type { Report } from "../report.ts";
import type { Span } from "../text.ts";
import { metricsSummary } from "./metrics-summary.ts";

/** A line that the editor shows above a line of the text. */
export interface CodeLens {
	/** What it stands above. */
	readonly span: Span;
	readonly title: string;
}

/** The metrics of the incident above the heading of its timeline; nothing where there are none. */
export function codeLenses(report: Report): CodeLens[] {
	const [section] = report.timeline.sections;
	const title = metricsSummary(report);
	return section && title !== undefined ? [{ span: section.headingSpan, title }] : [];
}
