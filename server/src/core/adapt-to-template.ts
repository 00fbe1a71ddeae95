import { sectionText } from "./insert-section.ts";
import type { Report } from "./report.ts";
import { sectionsFor } from "./section-roles.ts";
import type { Template, TemplateSection } from "./template.ts";
import { type Part, toUnits, type Unit } from "./template-units.ts";
import { applyEdits, at, type Edit, lineEnd, shift, slice } from "./text.ts";

/** One thing to do to bring a report to a template, which the writer may leave out. */
export interface AdaptStep {
	readonly label: "Rename sections" | "Move sections" | "Add sections";
	/** What is done, with the names of the sections. */
	readonly description: string;
	/** None overlaps one of another step. */
	readonly edits: readonly Edit[];
}

/**
 * What brings `report` to `template`: sections renamed to the template's words, moved into its order, and those that
 * are missing added with their guidance. All that is written stays, sections that the template does not know behind
 * the one they stood behind.
 *
 * @returns nothing for a report that has the template's structure.
 */
export function adaptToTemplate(report: Report, template: Template): readonly AdaptStep[] {
	const { units, parts } = toUnits(report, template);
	const sorted = units.toSorted((a, b) => a.place - b.place);
	// What is added at a place stands before what is moved there.
	const steps = [
		adding(report, template, { units, sorted, parts }),
		renaming(units.filter((unit, index) => unit === sorted[index])),
		moving(report, units, sorted),
	];
	return steps.filter(({ edits }) => edits.length > 0);
}

function renaming(units: readonly Unit[]): AdaptStep {
	const renamed = units.filter(({ newTitle }) => newTitle !== undefined);
	return {
		label: "Rename sections",
		description: renamed
			.map(({ section, newTitle }) => `${section.title} → ${newTitle}`)
			.join(", "),
		edits: renamed.flatMap(titleEdit),
	};
}

function titleEdit({ section: { titleSpan }, newTitle }: Unit): Edit[] {
	return newTitle === undefined ? [] : [{ span: titleSpan, newText: newTitle }];
}

/** Each place gets the words of the section that belongs there; the blank lines between stay. */
function moving(report: Report, units: readonly Unit[], sorted: readonly Unit[]): AdaptStep {
	const moved = units.flatMap((unit, index) => {
		const other = sorted[index];
		return other && other !== unit ? [{ unit, other }] : [];
	});
	return {
		label: "Move sections",
		description: moved.map(({ other }) => other.newTitle ?? other.section.title).join(", "),
		edits: moved.map(({ unit, other }) => ({ span: unit.span, newText: wordsOf(report, other) })),
	};
}

function wordsOf({ text }: Report, unit: Unit): string {
	const own = titleEdit(unit).map(({ span, newText }) => ({
		span: shift(span, -unit.span.start),
		newText,
	}));
	return applyEdits(slice(text, unit.span), own);
}

interface Order {
	readonly units: readonly Unit[];
	readonly sorted: readonly Unit[];
	readonly parts: readonly Part[];
}

function adding(report: Report, template: Template, { units, sorted, parts }: Order): AdaptStep {
	const missing = parts.filter(({ wanted }) => isMissing(report, wanted));
	const added = missing.map((part) => ({ ...part, words: partText(report, template, part) }));
	const edits = added.flatMap(({ place, words }) => {
		const before = units[sorted.findIndex((unit) => unit.place > place)];
		return insertion(report, words, { before, last: units.at(-1) });
	});
	return {
		label: "Add sections",
		description: missing.map(({ wanted }) => wanted.title).join(", "),
		edits: units.length > 0 ? edits : appended(report, added),
	};
}

function isMissing(report: Report, wanted: TemplateSection): boolean {
	return !wanted.optional && sectionsFor(report, wanted).length === 0;
}

/** A section and those that the template has below it. */
function partText(report: Report, template: Template, { wanted, nested }: Part): string {
	const end = lineEnd(report.text);
	const own = sectionText(report, template, wanted).text;
	const heading = /^#+/.exec(own)?.[0] ?? "#";
	const below = nested
		.filter((it) => isMissing(report, it))
		.map((it) => {
			const text = sectionText(report, template, it).text;
			return text.replace(/^#+/, heading + "#".repeat(it.level - wanted.level));
		});
	return [own, ...below].join(end + end);
}

function insertion(
	{ text }: Report,
	words: string,
	{ before, last }: { readonly before: Unit | undefined; readonly last: Unit | undefined },
): Edit[] {
	const gap = lineEnd(text).repeat(2);
	if (before) return [{ span: at(before.span.start), newText: words + gap }];
	return last ? [{ span: at(last.span.end), newText: gap + words }] : [];
}

/** To a report without any section. */
function appended({ text }: Report, added: readonly { readonly words: string }[]): Edit[] {
	if (added.length === 0) return [];

	const end = lineEnd(text);
	const rest = text.trimEnd().length;
	const all = [...(rest > 0 ? [""] : []), ...added.map(({ words }) => words)].join(end + end);
	return [{ span: { start: rest, end: text.length }, newText: all + end }];
}
