import { isHeading } from "./is-heading.ts";
import { remembered } from "./remembered.ts";
import type { Report, Section } from "./report.ts";
import { type SectionKind, sectionKinds } from "./section-kind.ts";
import type { Template, TemplateSection } from "./template.ts";
import { isInside } from "./text.ts";

/** What sections tell that go by another name: a compound one tells two things. */
const told: Partial<Record<SectionKind, readonly SectionKind[]>> = {
	rootCauseAndResolution: ["rootCause", "resolution"],
	correctiveAndPreventive: ["actions"],
	contributing: ["rootCause"],
	fiveWhys: ["rootCause"],
	fault: ["rootCause"],
	trigger: ["rootCause"],
	recovery: ["resolution"],
	response: ["resolution"],
};

/** What a section of `kind` tells: `Root Cause and Resolution` tells the root cause and the resolution. */
export function rolesOf(kind: SectionKind | undefined): readonly SectionKind[] {
	return (kind && roles.get(kind)) ?? [];
}

const roles: ReadonlyMap<SectionKind, readonly SectionKind[]> = new Map(
	sectionKinds.map((kind) => [kind, told[kind] ?? [kind]]),
);

/** What a section goes by: its words come before its kind. */
type Named = Pick<Section, "kind" | "title">;

/** Which section of `template` a section is, or is a part of; `undefined` when none. */
export function placeOf(template: Template, section: Named): number | undefined {
	const near: readonly number[] = template.sections.map((wanted) => closeness(section, wanted));
	const nearest = Math.max(0, ...near);
	return nearest > 0 ? near.indexOf(nearest) : undefined;
}

/** 1 for the same words, 0.8 for the same kind, 0.6 for a part or a whole of it, 0 for something else. */
export function closeness(one: Named, other: Named): 0 | 0.6 | 0.8 | 1 {
	if (plainTitleOf(one) === plainTitleOf(other)) return 1;
	if (one.kind !== undefined && one.kind === other.kind) return 0.8;

	const roles = rolesOf(other.kind);
	return rolesOf(one.kind).some((role) => roles.includes(role)) ? 0.6 : 0;
}

/** The section of the template that `wanted` is a part of; `undefined` for a main one. */
export function parentOf(
	{ sections }: Template,
	wanted: TemplateSection,
): TemplateSection | undefined {
	return sections.slice(0, sections.indexOf(wanted)).findLast(({ level }) => level < wanted.level);
}

/** The sections of `report` that play the part of `wanted`, or some of it. */
export function sectionsFor(report: Report, wanted: TemplateSection): Section[] {
	return report.sections.filter(
		(section) =>
			closeness(section, wanted) > 0 && (section.kind === undefined || !isLabel(report, section)),
	);
}

/** Remembered: every section of a report is held against every one of each template. */
const plainTitleOf = remembered(({ title }: Named) => plainTitle(title));

/** The words of a title, in lower case: the same for `Timeline:` and `timeline`. */
export function plainTitle(title: string): string {
	return title
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();
}

/** `- **Impact:** …` within the summary is a line of the summary, not the section on the impact. */
export function isLabel(report: Report, section: Section): boolean {
	if (isHeading(section)) return false;
	return report.sections.some(
		(other) =>
			other.kind !== undefined &&
			other.kind !== section.kind &&
			isHeading(other) &&
			isInside(section.span, other.span),
	);
}
