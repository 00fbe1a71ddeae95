import { greatest } from "./extremes.ts";
import { isHeading } from "./is-heading.ts";
import { latest } from "./latest.ts";
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
	const name = nameOf(section);
	const near: number[] = template.sections.map((wanted) => closenessOf(name, nameOf(wanted)));
	const best = greatest(near);
	return best > 0 ? near.indexOf(best) : undefined;
}

/** 1 for the same words, 0.8 for the same kind, 0.6 for a part or a whole of it, 0 for something else. */
export function closeness(one: Named, other: Named): Closeness {
	return closenessOf(nameOf(one), nameOf(other));
}

type Closeness = 0 | 0.6 | 0.8 | 1;

/** What a section goes by, made ready: each section of a report is held against every one of each template. */
export interface Name {
	readonly words: string;
	readonly kind: SectionKind | undefined;
	readonly roles: readonly SectionKind[];
}

export const nameOf = remembered(
	({ title, kind }: Named): Name => ({ words: plainTitle(title), kind, roles: rolesOf(kind) }),
);

/** The same as `closeness`, where the names are at hand. */
export function closenessOf(one: Name, other: Name): Closeness {
	if (one.words === other.words) return 1;
	if (one.kind === undefined || other.kind === undefined) return 0;
	if (one.kind === other.kind) return 0.8;
	return one.roles.some((role) => other.roles.includes(role)) ? 0.6 : 0;
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
	const name = nameOf(wanted);
	return report.sections.filter(
		(section) =>
			closenessOf(nameOf(section), name) > 0 &&
			(section.kind === undefined || !isLabel(report, section)),
	);
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
	return labelStarts(report.sections).has(section.span.start);
}

/** Where labels begin. Both they and the headings around them may be thousands, but these stand within each other. */
const labelStarts = latest((sections: readonly Section[]): ReadonlySet<number> => {
	const around: Section[] = [];
	const starts = new Set<number>();
	for (const section of sections) {
		while ((around.at(-1)?.span.end ?? Infinity) <= section.span.start) around.pop();
		if (!isHeading(section)) {
			const isWithin = ({ kind, span }: Section) =>
				kind !== section.kind && isInside(section.span, span);
			if (around.some(isWithin)) starts.add(section.span.start);
		} else if (section.kind !== undefined) around.push(section);
	}
	return starts;
});
