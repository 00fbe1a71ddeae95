import type { Entry, Report, Section } from "../report.ts";
import { lineEnds, type Span, slice } from "../text.ts";

/**
 * What can be folded and Markdown itself does not fold: sections under lines that stand for a heading,
 * entries that are paragraphs, front matter. Each over several lines, without blank lines at its end.
 */
export function folding(report: Report): Span[] {
	const { frontMatter } = report.metadata;
	const spans = [
		...(frontMatter ? [frontMatter] : []),
		...report.sections.filter(isPseudo).map(({ span }) => span),
		...report.timeline.entries.filter(isParagraph).map(({ span }) => span),
	];
	return spans
		.map((span) => trimmed(report.text, span))
		.filter((span) => slice(report.text, span).search(lineEnds) !== -1)
		.toSorted((a, b) => a.start - b.start);
}

/** A list item folds by itself, so a section that is one does not count. */
function isPseudo({ style }: Section): boolean {
	return style === "bold" || style === "plain";
}

function isParagraph({ container }: Entry): boolean {
	return container === "paragraph";
}

function trimmed(text: string, span: Span): Span {
	return { start: span.start, end: span.start + slice(text, span).trimEnd().length };
}
