import { least } from "./extremes.ts";
import { type FilledIn, fillIn } from "./fill-in.ts";
import { isHeading } from "./is-heading.ts";
import type { Report, Section } from "./report.ts";
import { reportVariables } from "./report-variables.ts";
import { kindOf } from "./section-kind.ts";
import { isLabel, parentOf, placeOf, sectionsFor } from "./section-roles.ts";
import type { Template, TemplateSection } from "./template.ts";
import { at, type Edit, isInside, lineEnd, lineSpan } from "./text.ts";

/** The edit that puts `wanted` where `template` has it, with its guidance, as `report` writes its sections. */
export function insertSection(report: Report, template: Template, wanted: TemplateSection): Edit {
	const { text } = report;
	const end = lineEnd(text);
	const written = sectionText(report, template, wanted).text;
	const offset = insertionPoint(report, template, wanted);
	if (offset === undefined) {
		const rest = text.trimEnd();
		const gap = rest === "" ? "" : end + end;
		const after = text.endsWith("\n") || text.endsWith("\r") ? "" : end;
		return { span: at(rest.length), newText: gap + written + after };
	}

	const before = text.slice(0, offset);
	const gap =
		before.trim() === "" || /(\r\n|\r|\n)[ \t]*(\r\n|\r|\n)[ \t]*$/.test(before) ? "" : end;
	return { span: at(offset), newText: `${gap}${written}${end}${end}` };
}

/** The heading and what the template puts below it, in the report's own heading style, markers and line ends. */
export function sectionText(report: Report, template: Template, wanted: TemplateSection): FilledIn {
	const heading = headingLike(report, template, wanted);
	const isNested = /^\s*[-*+]\s/.test(heading);
	const body = isNested ? wanted.body.replace(/^(?=.)/gm, "  ") : wanted.body;
	const written = inStyle(report, `${heading}${isNested ? "\n" : "\n\n"}${body}`.trimEnd());
	return fillIn(written, reportVariables(report));
}

/** Markdown in the list marker and with the line ends that `report` uses. */
export function inStyle(report: Report, markdown: string): string {
	const marker = listMarker(report.text);
	return markdown
		.replace(/^([ \t]*)- /gm, `$1${marker} `)
		.replace(/\r\n?|\n/g, lineEnd(report.text));
}

/** The sections that make up the report's outermost structure, pseudo-headings included. */
export function mainSections(report: Report, template: Template): Section[] {
	const known = report.sections.filter(
		(section) => placeOf(template, section) !== undefined && !isLabel(report, section),
	);
	// A title may sound like a section: `# Postmortem of the cache recovery`.
	const inner = known.filter(({ span }) =>
		known.some((other) => other.span !== span && !isInside(other.span, span)),
	);
	const main = inner.length > 0 ? inner : known;
	const level = least(main.map((section) => section.level));
	return main.filter((section) => section.level === level);
}

/** Before the first section that comes later in the template, else behind the last that comes earlier. */
function insertionPoint(
	report: Report,
	template: Template,
	wanted: TemplateSection,
): number | undefined {
	const place = template.sections.indexOf(wanted);
	const home = homeOf(report, template, wanted);
	const placed = siblingsOf(report, template, home).map((section) => ({
		span: section.span,
		place: placeOf(template, section) ?? 0,
	}));
	const later = placed.find((it) => it.place > place);
	const earlier = placed.findLast((it) => it.place < place);
	const last = home ?? earlier;
	const offset = later?.span.start ?? last?.span.end ?? report.text.length;
	const isAtEnd = report.text.slice(offset).trim() === "";
	return isAtEnd ? undefined : lineSpan(report.text, offset).start;
}

/** The section of the report that `wanted` is to be a part of; `undefined` for a main one. */
function homeOf(report: Report, template: Template, wanted: TemplateSection): Section | undefined {
	const parent = parentOf(template, wanted);
	const [home] = parent ? sectionsFor(report, parent) : [];
	return home && isHeading(home) ? home : undefined;
}

/** What stands beside a section that is to be inserted into `home`. */
function siblingsOf(report: Report, template: Template, home: Section | undefined): Section[] {
	if (!home) return mainSections(report, template);

	return report.sections.filter(
		({ level, span }) => level === home.level + 1 && isInside(span, home.span),
	);
}

/** The heading of a sibling with other words: its level, its `#`s, its stars, its colon. */
function headingLike(report: Report, template: Template, wanted: TemplateSection): string {
	const { title } = wanted;
	const home = homeOf(report, template, wanted);
	const siblings = siblingsOf(report, template, home);
	if (home && siblings.length === 0) return `${"#".repeat(Math.min(home.level + 1, 6))} ${title}`;

	const real = siblings.find(isHeading);
	const sample = real ?? siblings[0];
	// A bold line is taken for a heading only if its words are known.
	if (!sample || (!real && !kindOf(title))) return `${"#".repeat(freeLevel(report))} ${title}`;

	const { headingSpan, titleSpan } = sample;
	const before = report.text.slice(headingSpan.start, titleSpan.start);
	const after = report.text.slice(titleSpan.end, headingSpan.end);
	return before + title + after;
}

/** Below the title, if there is one. */
function freeLevel({ sections, title }: Report): number {
	const heading = sections.find(({ titleSpan }) => titleSpan.start === title?.span.start);
	return heading ? Math.min(heading.level + 1, 6) : 2;
}

function listMarker(text: string): string {
	const markers = Array.from(text.matchAll(/^[ \t]*[-*+](?=[ \t])/gm), ([mark]) => mark.trim());
	const count = (marker: string) => markers.filter((it) => it === marker).length;
	if (count("*") > count("-")) return "*";
	return count("+") > count("-") ? "+" : "-";
}
