import type { ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import type { Finding } from "../lint.ts";
import type { Report } from "../report.ts";
import { applyEdits, shift, slice } from "../text.ts";
import type { RelatedLink } from "./related-link.ts";
import { withActions } from "./render-actions.ts";
import { renderFindings } from "./render-findings.ts";
import { renderHeader, withoutMetadata } from "./render-header.ts";
import { renderMarkdown } from "./render-markdown.ts";
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
	const whole = renderMarkdown(readableText(report));
	const body = withoutMetadata(whole, report);
	const content: ElementContent[] = [
		...renderHeader(report, whole),
		...renderFindings(report, findings),
		...withTimeline(withActions(body, report), report),
		...renderRelated(related),
	];
	return toHtml({ type: "root", children: content });
}

/** A block that would take too long to read is left out, and a line says so; all else stays where it stands. */
function readableText({ text, chunks }: Report): string {
	const edits = chunks.flatMap(({ start, chunk }) =>
		chunk.blocks
			.filter(({ type }) => type === "unread")
			.map((block) => {
				const span = shift(block.span, start);
				const blank = slice(text, span).replace(/[^\r\n]/g, " ");
				return { span, newText: omission + blank.slice(omission.length) };
			}),
	);
	return edits.length === 0 ? text : applyEdits(text, edits);
}

const omission = "*A block is left out: it is too intricate to be shown.*";
