import type { ElementContent } from "hast";
import { atOnce } from "../at-once.ts";
import type { Finding } from "../lint.ts";
import type { Report } from "../report.ts";
import { htmlParts } from "./html-parts.ts";
import { previewParts } from "./preview-parts.ts";
import type { RelatedLink } from "./related-link.ts";
import { withActions } from "./render-actions.ts";
import { elementsIn } from "./render-element.ts";
import { renderFindings } from "./render-findings.ts";
import { renderHeader, withoutMetadata } from "./render-header.ts";
import { withHeadingIds } from "./render-markdown.ts";
import { renderRelated } from "./render-related.ts";
import { withTimeline } from "./render-timeline.ts";

/**
 * The report as a reader gets it: a sanitised HTML fragment.
 *
 * Elements that come from a line of the text carry `data-line`, those that lead to one `data-jump`; 0-based.
 * What the writer wrote is sanitised first; what is added after that is made of elements and text only.
 */
export function render(
	report: Report,
	findings: readonly Finding[],
	related: readonly RelatedLink[] = [],
): string {
	return atOnce(renderSteps(report, findings, related)).join("");
}

/** The same in parts (`html-parts.ts`), step by step, so that others get their turn while a long report is rendered. */
export function* renderSteps(
	report: Report,
	findings: readonly Finding[],
	related: readonly RelatedLink[],
): Generator<undefined, readonly string[]> {
	const whole: ElementContent[] = [];
	for (const part of previewParts(report)) {
		for (const element of part) whole.push(element, { type: "text", value: "\n" });
		yield;
	}
	const body = withActions(withoutMetadata(withHeadingIds(whole), report), report);
	yield;
	const content: ElementContent[] = [
		...renderHeader(report, whole),
		...renderFindings(report, findings),
		...withTimeline(body, report),
		...renderRelated(related),
	];
	yield;
	const html: string[] = [];
	for (const part of htmlParts(elementsIn(content))) {
		html.push(part);
		if (html.length % together === 0) yield;
	}
	return html;
}

/** Parts that are written in one step. */
const together = 500;
