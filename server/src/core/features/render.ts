import type { ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import type { Finding } from "../lint.ts";
import type { Report } from "../report.ts";
import { withActions } from "./render-actions.ts";
import { renderFindings } from "./render-findings.ts";
import { renderHeader, withoutMetadata } from "./render-header.ts";
import { renderMarkdown } from "./render-markdown.ts";
import { withTimeline } from "./render-timeline.ts";

/**
 * The report as a reader gets it: a sanitised HTML fragment.
 *
 * Elements that come from a line of the text carry `data-line`, those that lead to one `data-jump`; 0-based.
 * What the writer wrote is sanitised first; what is added after that is made of elements and text only.
 */
export function render(report: Report, findings: readonly Finding[]): string {
	const whole = renderMarkdown(report.text);
	const body = withoutMetadata(whole, report);
	const content: ElementContent[] = [
		...renderHeader(report, whole),
		...renderFindings(report, findings),
		...withTimeline(withActions(body, report), report),
	];
	return toHtml({ type: "root", children: content });
}
