import type { PlacedChunk } from "./chunks.ts";
import { type HeadingMark, headingsIn } from "./headings.ts";
import type { Section } from "./report.ts";
import type { SectionKind } from "./section-kind.ts";
import { plainTitle, rolesOf } from "./section-roles.ts";
import { shift } from "./text.ts";

/** All sections, in document order: headings, and lines that stand for one where no heading does. */
export function toSections(
	text: string,
	chunks: readonly PlacedChunk[],
	kinds: ReadonlyMap<string, SectionKind> = new Map(),
): Section[] {
	const marks = headingsIn(chunks).map(({ start, item }) => place(withKind(item, kinds), start));
	const levelled = withLevels(withoutLabels(withoutEntries(withTitle(marks))));
	const ends = endsOf(levelled);
	const drafts = levelled.map((mark, index) =>
		toSection(mark, ends.get(mark) ?? text.length, levelled[index + 1]),
	);
	return withContent(text, drafts);
}

type LevelledMark = HeadingMark & { readonly level: number };

/** The team's own wordings, where the usual ones say nothing. */
function withKind(mark: HeadingMark, kinds: ReadonlyMap<string, SectionKind>): HeadingMark {
	if (mark.kind !== undefined || kinds.size === 0) return mark;

	return { ...mark, kind: kinds.get(plainTitle(mark.title)) };
}

function place(mark: HeadingMark, by: number): HeadingMark {
	return { ...mark, span: shift(mark.span, by), titleSpan: shift(mark.titleSpan, by) };
}

/** The document's title plays no role where a section does: `# Timeline of the attack` above `## Timeline`. */
function withTitle(marks: readonly HeadingMark[]): readonly HeadingMark[] {
	const [first, ...others] = marks;
	const isTitle =
		first?.level === 1 &&
		first.kind !== undefined &&
		others.some(({ kind, level = 1 }) => kind === first.kind && level > 1);
	return isTitle ? [{ ...first, kind: undefined }, ...others] : marks;
}

/** In a timeline, headings that begin with a date or time are its entries and days, at whatever level. */
function withoutEntries(marks: readonly HeadingMark[]): HeadingMark[] {
	let timelineLevel: number | undefined;
	return marks.filter(({ kind, level, isStamped }) => {
		if (timelineLevel !== undefined && isStamped) return false;
		if (kind === "timeline") timelineLevel = level ?? 6;
		else if (timelineLevel !== undefined && (level ?? 6) <= timelineLevel)
			timelineLevel = undefined;
		return true;
	});
}

/**
 * A line that stands for a heading counts where no real heading plays its role.
 * With text behind it (`**Impact:** all users`) it must moreover not stand within a section of a known kind,
 * nor beside a line of its own for the role.
 */
function withoutLabels(marks: readonly HeadingMark[]): HeadingMark[] {
	const real = rolesIn(marks.filter(({ level }) => level !== undefined));
	const own = rolesIn(marks.filter(({ level, hasText }) => level === undefined && !hasText));
	let isInKnown = false;
	return marks.filter((mark) => {
		if (mark.level !== undefined) {
			isInKnown = mark.kind !== undefined && mark.kind !== "metadata";
			return true;
		}
		const roles = rolesOf(mark.kind);
		if (roles.some((role) => real.has(role))) return false;
		const isField = mark.hasText || mark.style === "field";
		return !(isField && isInKnown) && !(mark.hasText && roles.some((role) => own.has(role)));
	});
}

function rolesIn(marks: readonly HeadingMark[]): ReadonlySet<string> {
	return new Set(marks.flatMap(({ kind }) => rolesOf(kind)));
}

/** A pseudo-heading stands one below the heading that it is under. */
function withLevels(marks: readonly HeadingMark[]): LevelledMark[] {
	let above = 1;
	return marks.map((mark) => {
		above = mark.level ?? above;
		return { ...mark, level: mark.level ?? Math.min(above + 1, 6) };
	});
}

/** Where sections end: at the next heading of their level or above; those that have none end with the text. */
function endsOf(marks: readonly LevelledMark[]): ReadonlyMap<LevelledMark, number> {
	const ends = new Map<LevelledMark, number>();
	const open: LevelledMark[] = [];
	for (const mark of marks) {
		for (let last = open.at(-1); last && last.level >= mark.level; last = open.at(-1)) {
			ends.set(last, mark.span.start);
			open.pop();
		}
		open.push(mark);
	}
	return ends;
}

function toSection(mark: LevelledMark, end: number, next: LevelledMark | undefined): Section {
	const { kind, title, level, style, span, titleSpan } = mark;
	return {
		kind,
		title,
		level,
		style,
		span: { start: span.start, end },
		headingSpan: span,
		titleSpan,
		bodySpan: { start: span.end, end: Math.min(end, next?.span.start ?? end) },
		hasContent: false,
	};
}

/** From the last to the first, so that a section knows of those below it. */
function withContent(text: string, sections: readonly Section[]): Section[] {
	const result: Section[] = [];
	let firstFilled: number | undefined;
	for (const section of sections.toReversed()) {
		if (hasWords(text, section.bodySpan.start, section.bodySpan.end))
			firstFilled = section.bodySpan.start;
		const hasContent = firstFilled !== undefined && firstFilled < section.span.end;
		result.push({ ...section, hasContent });
	}
	return result.reverse();
}

/** True when more than comments, rules and bare list markers stands between `start` and `end`. */
function hasWords(text: string, start: number, end: number): boolean {
	// So much is something, be it rules.
	if (end - start > endless) return true;

	const body = text.slice(start, end);
	for (const { groups } of body.matchAll(piece)) {
		if (groups?.words !== undefined || groups?.end === "") return true;
	}
	return false;
}

/** UTF-16 units. */
const endless = 1_000_000;

/** White space aside: a comment, which may lack its end, a bare mark, or the first letter of words. */
const piece = /<!--[\s\S]*?(?<end>-->|$)|[-*+_>](?=\s|[-*_]|$)|(?<words>\S)/g;
