import { type Anchor, anchorsOf } from "./anchors.ts";
import { mentionsOf } from "./incident-mentions.ts";
import { type Link, linksOf } from "./links.ts";
import type { Report } from "./report.ts";
import { isInside, lineSpan, type Span } from "./text.ts";

/** What can be followed, or is referred to, at a place in a report; `span` is what stands for it. */
export type LinkSubject =
	| { readonly kind: "link"; readonly span: Span; readonly link: Link }
	| { readonly kind: "id"; readonly span: Span; readonly id: string }
	| { readonly kind: "heading"; readonly span: Span; readonly anchor: Anchor }
	| { readonly kind: "title"; readonly span: Span; readonly anchor: Anchor };

/** The innermost of them at `offset`; `undefined` where there is none. */
export function linkSubject(report: Report, offset: number): LinkSubject | undefined {
	const here = { start: offset, end: offset };
	// Of an image within a link the image is meant: it comes first, and its target too.
	const link = linksOf(report).find(({ span }) => isInside(here, span));
	if (link) return { kind: "link", span: link.targetSpan, link };

	const mention = mentionsOf(report).find(({ span }) => isInside(here, span));
	if (mention) return { kind: "id", ...mention };

	const anchor = headingAt(report, offset);
	if (!anchor) return undefined;
	const isTitle = report.title !== undefined && isInside(anchor.span, report.title.span);
	return { kind: isTitle ? "title" : "heading", span: anchor.span, anchor };
}

/** The heading whose words begin on the line of `offset`. */
export function headingAt(report: Report, offset: number): Anchor | undefined {
	const line = lineSpan(report.text, offset);
	return anchorsOf(report).find(
		({ span, level }) => level !== undefined && line.start <= span.start && span.start <= line.end,
	);
}
