import { isHeading } from "./is-heading.ts";
import type { RuleSettings } from "./lint.ts";
import { markdownExtension } from "./markdown-file.ts";
import { parseSections } from "./parse.ts";
import { placeholderPattern } from "./placeholder.ts";
import type { Section } from "./report.ts";
import type { SectionKind } from "./section-kind.ts";
import { type TemplateHead, templateHead } from "./template-head.ts";
import { marksIn, noKind, toSectionKind, withoutMarks } from "./template-marks.ts";
import { slice } from "./text.ts";

/** The structure a report should have: a Markdown file, read. */
export interface Template {
	/** `classic`; what its front matter says, else the file's name without `.md`. */
	readonly id: string;
	readonly name: string;
	readonly source: "built-in" | "team";
	/** One sentence for who chooses; may be empty. */
	readonly description: string;
	/** The name of a new report, such as `{date}-{slug}.md`; `undefined` when the settings decide. */
	readonly fileName: string | undefined;
	/** How severe rules are in its reports, unless the settings say otherwise. */
	readonly rules: RuleSettings;
	/** The Markdown as the template's author wrote it. */
	readonly text: string;
	/** In the order in which a report should have them. */
	readonly sections: readonly TemplateSection[];
}

export interface TemplateSection {
	/** `undefined` when the heading names no role we know and no comment does. */
	readonly kind: SectionKind | undefined;
	readonly title: string;
	/** 1 to 6. */
	readonly level: number;
	readonly optional: boolean;
	/** What belongs there, from the comments below the heading; Markdown, may be empty. */
	readonly guidance: string;
	/** What the template puts below the heading, guidance included, trimmed: inserted with the section. */
	readonly body: string;
}

/**
 * Read a template: its headings but the title are the sections. Below one, `<!-- optional -->` makes it so, and
 * `<!-- kind: rootCause -->` says what it tells; other comments are guidance. A heading that is to be written,
 * such as `### {{time}}` or `### [Date]`, is no section.
 *
 * @param path Of the file, with `/`, or a built-in template's id: names the template when it does not itself.
 * @param outline Of this very text, where it is known.
 */
export function readTemplate(
	path: string,
	text: string,
	{ head, headings }: TemplateOutline = outlineOf(text),
): Template {
	const { id = baseName(path), name, description = "", fileName, rules } = head;
	const sections = headings.map((it) => sectionOf(text, it));
	return {
		id,
		name: name ?? capitalised(id),
		source: "team",
		description,
		fileName,
		rules,
		text,
		sections,
	};
}

/** What is to be parsed in a template. */
export interface TemplateOutline {
	readonly head: TemplateHead;
	readonly headings: readonly TemplateHeading[];
}

type TemplateHeading = Pick<Section, "kind" | "title" | "level" | "bodySpan">;

export function outlineOf(text: string): TemplateOutline {
	const headings = templateHeadings(text).map(
		({ kind, title, level, bodySpan }): TemplateHeading => ({ kind, title, level, bodySpan }),
	);
	return { head: templateHead(text), headings };
}

/** The headings of a template that are sections. */
export function templateHeadings(text: string): Section[] {
	const { title, sections } = parseSections(text);
	return sections.filter(
		(it) => isHeading(it) && it.titleSpan.start !== title?.span.start && !isToWrite(it.title),
	);
}

function isToWrite(title: string): boolean {
	return /\{\{|^[[<].*[\]>]:?$/.test(title) || placeholderPattern.test(title);
}

function baseName(path: string): string {
	return path.slice(path.lastIndexOf("/") + 1).replace(markdownExtension, "");
}

function capitalised(id: string): string {
	return id.charAt(0).toUpperCase() + id.slice(1);
}

function sectionOf(
	text: string,
	{ kind, title, level, bodySpan }: TemplateHeading,
): TemplateSection {
	const below = slice(text, bodySpan);
	const { kind: said, optional, guidance } = marksIn(below);
	const body = withoutMarks(below).trim();
	const meant = said === noKind ? undefined : (toSectionKind(said) ?? kind);
	return { kind: meant, title, level, optional, guidance, body };
}
