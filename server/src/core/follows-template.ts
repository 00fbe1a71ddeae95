import { namedTemplate } from "./choose-template.ts";
import { mainSections } from "./insert-section.ts";
import { isHeading } from "./is-heading.ts";
import { neutralKinds } from "./neutral-kinds.ts";
import type { Report, Section } from "./report.ts";
import type { SectionKind } from "./section-kind.ts";
import { parentOf, placeOf, sectionsFor } from "./section-roles.ts";
import type { Template, TemplateSection } from "./template.ts";
import { slice } from "./text.ts";

/** Known to every structure, by these names or within a section of another. */
const neutral: readonly SectionKind[] = [...neutralKinds, "impact", "background"];

/** What tells in other words what a summary tells. */
const summaries: readonly SectionKind[] = ["summary", "impact", "background", "leadup"];

/** What is learned, told in parts. */
const lessons: readonly SectionKind[] = ["wentWell", "wentWrong", "lucky", "surprises"];

/**
 * The sections that `report` should have by `template` and does not; their content may stand elsewhere.
 *
 * @param scope `main` leaves out those that are part of another; of these only what is in a section that is there is
 * ever missing.
 */
export function missingSections(
	report: Report,
	template: Template,
	scope: "main" | "all",
): TemplateSection[] {
	const missing = template.sections.filter(
		(wanted) => !wanted.optional && !isThere(report, wanted),
	);
	return missing.filter((wanted) => {
		const parent = parentOf(template, wanted);
		return parent === undefined || (scope === "all" && isThere(report, parent));
	});
}

/**
 * True when `template` is the structure that `report` was written in, as far as one can tell: of the template's
 * four sections two are there and nothing that it does not know, or three and at most one such section.
 * A report that names the template, or says `type: postmortem`, follows it.
 */
export function followsTemplate(report: Report, template: Template): boolean {
	if (saysPostmortem(report) || isNamed(report, template)) return true;

	const required = template.sections.filter(({ optional }) => !optional);
	const written = required.filter((wanted) => sectionsFor(report, wanted).length > 0);
	const isMost = written.length * 4 >= required.length * 3;
	return written.length * 2 >= required.length && strangers(report, template) <= (isMost ? 1 : 0);
}

/** True when `report` has all main sections of `template` but one, and nothing that it does not know. */
export function isAlmostComplete(report: Report, template: Template): boolean {
	return missingSections(report, template, "main").length <= 1 && strangers(report, template) === 0;
}

function isNamed(report: Report, { id }: Template): boolean {
	return namedTemplate(report).toLowerCase() === id.toLowerCase();
}

function isThere(report: Report, wanted: TemplateSection): boolean {
	if (sectionsFor(report, wanted).length > 0) return true;

	const isOneOf = (kinds: readonly SectionKind[]) =>
		report.sections.some(({ kind }) => kind !== undefined && kinds.includes(kind));
	switch (wanted.kind) {
		case "timeline":
			return report.timeline.entries.length > 0;
		case "summary":
			return isOneOf(summaries) || hasLead(report);
		case "impact":
			return hasLead(report);
		case "lessons":
			return isOneOf(lessons);
		default:
			return false;
	}
}

/** A sentence or two above the first section sum the incident up. */
function hasLead({ text, sections, title, metadata }: Report): boolean {
	const top = sections.find(({ titleSpan }) => titleSpan.start === title?.span.start);
	const start = top?.headingSpan.end ?? metadata.frontMatter?.end ?? 0;
	const first = sections.find(({ span }) => span.start >= start);
	const words = slice(text, { start, end: first?.span.start ?? text.length });
	return words
		.replace(/<!--[\s\S]*?(?:-->|$)/g, "")
		.split(/\r\n?|\n/)
		.some((line) => /^\p{L}/u.test(line) && line.split(/\s+/).length >= 8);
}

function saysPostmortem({ metadata }: Report): boolean {
	return metadata.fields.some(
		({ name, value, source }) =>
			source === "frontMatter" && name === "type" && value === "postmortem",
	);
}

/** How many sections another structure would account for: roles, or main headings of no known role. */
function strangers(report: Report, template: Template): number {
	const level = mainSections(report, template)[0]?.level;
	const isTitle = ({ titleSpan }: Section) => titleSpan.start === report.title?.span.start;
	const roles = new Set<SectionKind>();
	let unknown = 0;
	for (const section of report.sections) {
		const { kind } = section;
		if (kind === undefined) {
			if (isHeading(section) && section.level === level && !isTitle(section)) unknown++;
		} else if (placeOf(template, section) === undefined && !neutral.includes(kind)) {
			roles.add(kind);
		}
	}
	return roles.size + unknown;
}
