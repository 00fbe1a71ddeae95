import { least } from "./extremes.ts";
import { neutralKinds } from "./neutral-kinds.ts";
import type { Report, Section } from "./report.ts";
import { closenessOf, isLabel, type Name, nameOf } from "./section-roles.ts";
import type { Template, TemplateSection } from "./template.ts";

/** How well a report's headings are those of a template. */
export interface TemplateMatch {
	readonly template: Template;
	/** 1 when all headings are the template's and none is missing, 0 when nothing fits. */
	readonly score: number;
}

/** The templates by how well the headings of `report` fit them, the best first; of equals the first named. */
export function matchTemplates(
	report: Report,
	templates: readonly Template[],
): readonly TemplateMatch[] {
	const skeleton = skeletonOf(report);
	const headings = skeleton.map(({ kind, title }) => `${kind} ${title}`).join("\n");
	const known = remembered.get(templates);
	if (known?.headings === headings) return known.matches;

	const matches = templates
		.map((template) => ({ template, score: scoreOf(skeleton, template) }))
		.toSorted((a, b) => b.score - a.score);
	remembered.set(templates, { headings, matches });
	return matches;
}

/** Few keystrokes change a heading: the last answer for each list of templates is kept. */
const remembered = new WeakMap<readonly Template[], Remembered>();

interface Remembered {
	readonly headings: string;
	readonly matches: readonly TemplateMatch[];
}

/** The headings that make up the structure: all of a known kind, and the others that stand beside or above these. */
function skeletonOf(report: Report): Section[] {
	const isTitle = ({ titleSpan }: Section) => titleSpan.start === report.title?.span.start;
	const all = report.sections.filter((it) => !isTitle(it) && !isLabel(report, it));
	const known = all.filter(({ kind }) => kind !== undefined);
	const level = least(known.map((section) => section.level));
	return all.filter((section) => section.kind !== undefined || section.level <= level);
}

/** The harmonic mean of how much of the report is in the template, and how much of the template in the report. */
function scoreOf(skeleton: readonly Section[], { sections }: Template): number {
	// Each section of the template, and how close a heading of the report comes to it.
	const wanted = sections.map((section): Wanted => ({ section, name: nameOf(section), best: 0 }));
	const told: number[] = [];
	for (const one of skeleton) {
		const best = holdAgainst(wanted, nameOf(one));
		if (best > 0 || !neutralKinds.some((it) => it === one.kind)) told.push(best);
	}
	const top = least(sections.map(({ level }) => level));
	const needed = wanted.filter(({ section }) => !section.optional && section.level === top);
	const inTemplate = mean(told);
	const inReport = mean(needed.map(({ best }) => best));
	return inTemplate + inReport === 0 ? 0 : (2 * inTemplate * inReport) / (inTemplate + inReport);
}

interface Wanted {
	readonly section: TemplateSection;
	readonly name: Name;
	best: number;
}

/** How close a heading comes to a section of the template; each notes what came closest to it. */
function holdAgainst(wanted: readonly Wanted[], heading: Name): number {
	let best = 0;
	for (const it of wanted) {
		const close = closenessOf(heading, it.name);
		if (close > it.best) it.best = close;
		if (close > best) best = close;
	}
	return best;
}

function mean(values: readonly number[]): number {
	return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
