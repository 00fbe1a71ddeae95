import { least } from "./extremes.ts";
import { mainSections } from "./insert-section.ts";
import { isHeading } from "./is-heading.ts";
import type { Report, Section } from "./report.ts";
import { kindOf } from "./section-kind.ts";
import { closeness, placeOf } from "./section-roles.ts";
import type { Template, TemplateSection } from "./template.ts";
import { type Span, slice } from "./text.ts";

/** A section of a template with the sections that it has below it. */
export interface Part {
	/** Its place among the template's outermost sections. */
	readonly place: number;
	readonly wanted: TemplateSection;
	readonly nested: readonly TemplateSection[];
}

/** One of a report's outermost sections, with all that is below it. */
export interface Unit {
	readonly section: Section;
	/** Without the blank lines behind it. */
	readonly span: Span;
	/** Of the part of the template that it is, or of the one before it. */
	readonly place: number;
	/** The template's words for it, where those differ. */
	readonly newTitle: string | undefined;
}

/** The outermost sections of a report and of a template, held against each other. */
export function toUnits(
	report: Report,
	template: Template,
): { readonly units: readonly Unit[]; readonly parts: readonly Part[] } {
	const parts = toParts(template);
	const level = mainSections(report, template)[0]?.level;
	const sections = report.sections.filter(
		(it) =>
			it.level === level && it.style !== "field" && it.titleSpan.start !== report.title?.span.start,
	);
	let place = -1;
	const units = sections.map((section) => {
		const own = partOf(template, parts, section);
		place = own?.place ?? place;
		const words = slice(report.text, section.span).trimEnd().length;
		// White space that Markdown does not know as such belongs to a heading's words.
		const end = Math.max(section.headingSpan.end, section.span.start + words);
		const span = { start: section.span.start, end };
		return { section, span, place, newTitle: own && newTitle(section, own.wanted, sections) };
	});
	return { units, parts };
}

function toParts({ sections }: Template): Part[] {
	const level = least(sections.map((it) => it.level));
	const outermost = sections.filter((it) => it.level === level);
	return outermost.map((wanted, place) => {
		const from = sections.indexOf(wanted) + 1;
		const next = sections.findIndex((it, index) => index >= from && it.level === level);
		return { place, wanted, nested: sections.slice(from, next === -1 ? undefined : next) };
	});
}

/** A section that the template has below another belongs there, too. */
function partOf(template: Template, parts: readonly Part[], section: Section): Part | undefined {
	const index = placeOf(template, section);
	const wanted = index === undefined ? undefined : template.sections[index];
	return parts.find((part) => wanted && (part.wanted === wanted || part.nested.includes(wanted)));
}

/** Only a heading that alone is of just this kind is surely meant; a number before it and a zone behind it stay. */
function newTitle(
	section: Section,
	wanted: TemplateSection,
	all: readonly Section[],
): string | undefined {
	const isOnly = all.filter(({ kind }) => kind === section.kind).length === 1;
	if (!isHeading(section) || !isOnly || closeness(section, wanted) !== 0.8) return undefined;

	const [number = ""] = /^\d+(?:\.\d+)*[.)]?\s+/.exec(section.title) ?? [];
	const [suffix = ""] = /(?:(?<!\s)\s+)?\([^()]*\)$/.exec(section.title) ?? [];
	const title = number + wanted.title + suffix;
	// Words that only a comment in the template explains would hide what the section is.
	return title === section.title || kindOf(title) !== section.kind ? undefined : title;
}
