import { firstMatch } from "../first-match.ts";
import { mainSections, sectionText } from "../insert-section.ts";
import type { Report } from "../report.ts";
import { placeOf, sectionsFor } from "../section-roles.ts";
import type { Template, TemplateSection } from "../template.ts";
import { lineEnd, lineSpan, type Span, slice } from "../text.ts";

interface SectionOffer {
	readonly label: string;
	readonly span: Span;
	readonly newText: string;
	readonly snippet: string;
	readonly detail: string;
	readonly documentation: string;
}

/** The sections of `template` that `report` lacks, for a line that begins as a heading: those due here first. */
export function missingSections(
	report: Report,
	offset: number,
	template: Template,
): SectionOffer[] {
	const { text } = report;
	const line = lineSpan(text, offset);
	const typed = /^ {0,3}(#{1,6}(?:[ \t].*)?)$/.exec(text.slice(line.start, offset))?.[1];
	if (typed === undefined || text.slice(offset, line.end).trim() !== "") return [];

	const missing = template.sections.filter((it) => sectionsFor(report, it).length === 0);
	const span = { start: offset - typed.length, end: line.end };
	return dueFirst(missing, placeAbove(report, template, line.start), template)
		.map((wanted) => toOffer(report, span, { template, wanted }))
		.filter(({ label }) => label.toLowerCase().startsWith(typed.toLowerCase()));
}

/** The template's place of the last section above. */
function placeAbove(report: Report, template: Template, start: number): number {
	const above = mainSections(report, template).findLast(({ span }) => span.start < start);
	return (above && placeOf(template, above)) ?? -1;
}

function dueFirst(
	missing: readonly TemplateSection[],
	place: number,
	{ sections }: Template,
): TemplateSection[] {
	const isDue = (it: TemplateSection) => sections.indexOf(it) > place;
	return [...missing.filter(isDue), ...missing.filter((it) => !isDue(it))];
}

function toOffer(
	report: Report,
	span: Span,
	{ template, wanted }: { readonly template: Template; readonly wanted: TemplateSection },
): SectionOffer {
	const written = sectionText(report, template, wanted);
	const label = headingOf(written.text, wanted);
	const gap = gapBelow(report, span);
	const withHeading = (text: string) => label + text.slice(headingEnd(text)) + gap;
	return {
		label,
		span,
		newText: withHeading(written.text),
		snippet: withHeading(written.snippet),
		detail: "missing section",
		documentation: wanted.guidance,
	};
}

/** The heading as its siblings are written, if that begins with `#`, as what is typed does. */
function headingOf(written: string, { title }: TemplateSection): string {
	const first = written.slice(0, headingEnd(written));
	if (first.startsWith("#")) return first;

	// What is typed is a title itself as long as it has but one `#`.
	return `## ${title}`;
}

/** Up to the first blank line: an underlined heading has two lines. */
function headingEnd(written: string): number {
	const blank = /(?:\r\n?|\n)(?:\r\n?|\n)/.exec(written);
	return blank?.index ?? written.trimEnd().length;
}

/** A blank line before words that follow at once. */
function gapBelow({ text }: Report, { end }: Span): string {
	const below = firstMatch(/^(?:\r\n|\r|\n)/, text.slice(end, end + 2)).length;
	const next = lineSpan(text, end + below);
	return below > 0 && slice(text, next).trim() !== "" ? lineEnd(text) : "";
}
