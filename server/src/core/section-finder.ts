import { firstIndex } from "./first-index.ts";
import type { Section } from "./report.ts";
import { isInside, type Span } from "./text.ts";

/** A section, and the next one above it that ends further below: all between end too soon for what it ends too soon for. */
interface Nested {
	readonly section: Section;
	readonly around: Nested | undefined;
}

/** Finds the last of `sections`, which are in document order, that a span lies in; there may be thousands. */
export function sectionFinder(sections: readonly Section[]): (span: Span) => Section | undefined {
	const nested = nest(sections);
	let last: Nested | undefined;
	let next = -1;
	return (span) => {
		// Mostly no other section begins between this span and the one before.
		if (!last || span.start < last.section.span.start || next <= span.start) {
			const behind = firstIndex(nested, ({ section }) => section.span.start > span.start);
			next = nested[behind]?.section.span.start ?? Infinity;
			last = nested[behind - 1];
		}
		let found = last;
		while (found && !isInside(span, found.section.span)) found = found.around;
		return found?.section;
	};
}

function nest(sections: readonly Section[]): Nested[] {
	let last: Nested | undefined;
	return sections.map((section) => {
		let around = last;
		while (around && around.section.span.end <= section.span.end) around = around.around;
		last = { section, around };
		return last;
	});
}
