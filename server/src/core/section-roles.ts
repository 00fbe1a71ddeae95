import type { Report, Section } from "./report.ts";
import type { SectionKind } from "./section-kind.ts";
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
	return kind === undefined ? [] : (told[kind] ?? [kind]);
}

/** Which section of `template` a section of `kind` is, or is a part of; `undefined` when none. */
export function placeOf(template: Template, kind: SectionKind | undefined): number | undefined {
	const roles = rolesOf(kind);
	const place = template.sections.findIndex((it) =>
		rolesOf(it.kind).some((role) => roles.includes(role)),
	);
	return place === -1 ? undefined : place;
}

/** The sections of `report` that play the part of `wanted`, or some of it. */
export function sectionsFor(report: Report, wanted: TemplateSection): Section[] {
	const roles = rolesOf(wanted.kind);
	return report.sections.filter((section) => {
		if (roles.length === 0) return sameTitle(section.title, wanted.title);
		return rolesOf(section.kind).some((role) => roles.includes(role)) && !isLabel(report, section);
	});
}

/** True for `Timeline:` and `timeline`. */
export function sameTitle(one: string, other: string): boolean {
	return plainTitle(one) === plainTitle(other);
}

/** The words of a title, in lower case: the same for `Timeline:` and `timeline`. */
export function plainTitle(title: string): string {
	return title
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();
}

/** `- **Impact:** …` within the summary is a line of the summary, not the section on the impact. */
export function isLabel(report: Report, section: Section): boolean {
	if (section.style === "atx" || section.style === "setext") return false;
	return report.sections.some(
		({ kind, span, style }) =>
			kind !== undefined &&
			kind !== section.kind &&
			(style === "atx" || style === "setext") &&
			isInside(section.span, span),
	);
}
