import type { Section } from "./report.ts";
import { isInside, type Span } from "./text.ts";

/** Finds the last of `sections` that a span lies in; quick for spans that mostly lie in the same one as the span before. */
export function sectionFinder(sections: readonly Section[]): (span: Span) => Section | undefined {
	let last: Section | undefined;
	let next = Infinity;
	return (span) => {
		if (last && isInside(span, last.span) && span.start < next) return last;

		const index = sections.findLastIndex((it) => isInside(span, it.span));
		last = sections[index];
		next = sections[index + 1]?.span.start ?? Infinity;
		return last;
	};
}
