import { askedOnce } from "../asked-once.ts";
import { mainSections } from "../insert-section.ts";
import { isHeading } from "../is-heading.ts";
import type { Report, Section } from "../report.ts";
import type { Fix, Rule } from "../rule.ts";
import { sectionFinder } from "../section-finder.ts";
import { placeOf } from "../section-roles.ts";
import type { Template } from "../template.ts";
import { lineAbove, lineEnd, lineEnds, lineSpan, type Span, slice } from "../text.ts";

export const pseudoHeading: Rule = {
	id: "pseudo-heading",
	severity: "hint",
	summary: "A line that acts as a heading is one.",
	why: `Only a real heading can be linked to, folded, and found in an outline or a table of contents.
A label with text behind it, such as \`**Impact:** all shops\`, is no heading and is left alone.

On 212 real reports: 29 findings in 7 of them, none wrong.`,
	examples: [
		{
			bad: "# Cache outage\n\n<|**Timeline:**|>\n\n- 14:05 Cache nodes restart.\n",
			says: "Make this a heading, such as `## Timeline`.",
			good: "# Cache outage\n\n## Timeline\n\n- 14:05 Cache nodes restart.\n",
		},
	],
	*check(report, { template }) {
		const ground = groundOf(report, template);
		for (const section of report.sections) {
			if (section.style !== "bold" && section.style !== "plain") continue;
			if (!isAlone(report, section) || isTemplates(report, ground, section)) continue;
			const heading = headingFor(report, ground, section);
			yield {
				span: section.headingSpan,
				message: `Make this a heading, such as \`${heading}\`.`,
				fixes: [fixFor(report, section, heading)],
			};
		}
	},
};

function isAlone({ text }: Report, { headingSpan }: Section): boolean {
	const line = lineSpan(text, headingSpan.start);
	const before = text.slice(line.start, headingSpan.start);
	const after = text.slice(headingSpan.end, line.end);
	return before.trim() === "" && /^[*_:\s]*$/.test(after);
}

/** What is looked up for each line; there may be thousands. */
interface Ground {
	readonly template: Template;
	readonly templateLines: ReadonlySet<string>;
	/** The innermost heading that something stands below. */
	readonly headingAround: (span: Span) => Section | undefined;
	readonly outermost: () => readonly Section[];
}

function groundOf(report: Report, template: Template): Ground {
	return {
		template,
		templateLines: new Set(template.text.split(lineEnds).map((it) => it.trim())),
		headingAround: sectionFinder(report.sections.filter(isHeading)),
		outermost: askedOnce(() => mainSections(report, template)),
	};
}

/** The template has the line just so. */
function isTemplates({ text }: Report, ground: Ground, { headingSpan }: Section): boolean {
	return ground.templateLines.has(slice(text, lineSpan(text, headingSpan.start)).trim());
}

/** What the template has as a main section stands beside the others, else one level below what it is in. */
function headingFor(report: Report, ground: Ground, section: Section): string {
	const parent = ground.headingAround(section.span);
	const isTop = !parent || parent.kind !== undefined || isTitle(report, parent);
	const isMain = isTop && placeOf(ground.template, section) !== undefined;
	const level = isMain ? mainLevel(ground) : section.level;
	return `${"#".repeat(level)} ${slice(report.text, section.titleSpan).trim()}`;
}

function mainLevel({ outermost }: Ground): number {
	return outermost().find(isHeading)?.level ?? 2;
}

function isTitle({ title }: Report, { titleSpan }: Section): boolean {
	return titleSpan.start === title?.span.start;
}

function fixFor({ text }: Report, { headingSpan, style }: Section, heading: string): Fix {
	const line = lineSpan(text, headingSpan.start);
	const end = lineEnd(text);
	const above = lineAbove(text, line);
	const isTight = above !== undefined && slice(text, above).trim() !== "";
	const isFollowed = /^(?:\r\n|\r|\n)[ \t]*[^ \t\r\n]/.test(text.slice(line.end));
	const newText = `${isTight ? end : ""}${heading}${isFollowed ? end : ""}`;
	return {
		title: `Make it a heading: “${heading}”`,
		edits: [{ span: line, newText }],
		// A bold line keeps its words; a plain one may be an ordinary sentence after all.
		safe: style === "bold",
	};
}
