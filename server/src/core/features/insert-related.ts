import type { Chunk } from "../chunks.ts";
import { least } from "../extremes.ts";
import { insertLine } from "../insert-line.ts";
import { inStyle } from "../insert-section.ts";
import { isHeading } from "../is-heading.ts";
import { filler } from "../markdown.ts";
import { toMarkdown } from "../paste/to-markdown.ts";
import type { Report, Section } from "../report.ts";
import { at, type Edit, isInside, lineEnd, lineSpan, slice } from "../text.ts";

/** A link to another report. */
export interface ReportLink {
	readonly title: string;
	/** As it stands in Markdown. */
	readonly href: string;
}

/**
 * The edit that inserts a link to a related report: at `caret` where that stands in the writer's sentences, else as a
 * bullet of the section “Related incidents”, or of that on recurrence, which is added at the end when there is none.
 *
 * @returns `undefined` when the section names the report already.
 */
export function insertRelated(report: Report, link: ReportLink, caret?: number): Edit | undefined {
	const markdown = `[${toLinkText(link.title)}](${link.href})`;
	if (caret !== undefined && isInProse(report, caret)) return atCaret(report.text, caret, markdown);

	const section = report.sections.find(isOfRelated);
	if (!section) return newSection(report, `- ${markdown}`);

	const isThere = slice(report.text, section.span).includes(`](${link.href})`);
	return isThere ? undefined : insertLine(report, section, `- ${markdown}`);
}

/** The words of a link, in which nothing is markup. */
function toLinkText(title: string): string {
	return toMarkdown(title.replace(/\s+/g, " ").trim()).replace(/(?<!\\)[[\]|]/g, "\\$&");
}

/** Below the heading of a section, beside words: not in a heading, code, a comment, a link or front matter. */
function isInProse(report: Report, caret: number): boolean {
	const home = report.sections.findLast(({ span }) => isInside(at(caret), span));
	if (!home || caret <= home.headingSpan.end || isOfTitle(report, home)) return false;

	const placed = report.chunks.findLast(({ start }) => start <= caret);
	if (isInLink(report.text, caret)) return false;
	return placed !== undefined && isPlain(placed.chunk, caret - placed.start);
}

/** No markup on either side. */
function isPlain({ prose, quoted }: Chunk, offset: number): boolean {
	const around = prose.slice(Math.max(0, offset - 1), offset + 1);
	const isQuoted = quoted.some(({ start, end }) => start < offset && offset < end);
	return !around.includes(filler) && !isQuoted;
}

/** What stands below the title alone is fields and the like. */
function isOfTitle({ title }: Report, { titleSpan }: Section): boolean {
	return titleSpan.start === title?.span.start;
}

/** A link in a link is none. */
function isInLink(text: string, caret: number): boolean {
	const line = text.slice(lineSpan(text, caret).start, caret);
	return (
		line.lastIndexOf("[") > line.lastIndexOf("]") || line.lastIndexOf("](") > line.lastIndexOf(")")
	);
}

function atCaret(text: string, caret: number, markdown: string): Edit {
	const before = /[\p{L}\p{N}.,;:!?)]$/u.test(text.slice(0, caret)) ? " " : "";
	const after = /^[\p{L}\p{N}(]/u.test(text.slice(caret)) ? " " : "";
	return { span: at(caret), newText: before + markdown + after };
}

function isOfRelated(section: Section): boolean {
	const { kind, title } = section;
	return isHeading(section) && (kind === "recurrence" || relatedTitle.test(title));
}

const relatedTitle = /^(?:related|similar) (?:incident|report|postmortem)s?$/i;

/** At the end, as a heading like those of the other main sections. */
function newSection(report: Report, bullet: string): Edit {
	const { text, sections } = report;
	const end = lineEnd(text);
	const levels = sections
		.filter((section) => isHeading(section) && !isOfTitle(report, section))
		.map(({ level }) => level);
	const marks = "#".repeat(levels.length > 0 ? least(levels) : 2);
	const written = inStyle(report, `${marks} Related incidents\n\n${bullet}`);
	const rest = text.trimEnd();
	const gap = rest === "" ? "" : end + end;
	const after = /[\r\n]$/.test(text) ? "" : end;
	return { span: at(rest.length), newText: gap + written + after };
}
