import { parseReport } from "./parse.ts";
import type { Section } from "./report.ts";
import type { SectionKind } from "./section-kind.ts";
import { slice } from "./text.ts";

/** The structure a report should have: a Markdown file, read. */
export interface Template {
	/** `classic`, or the file's path. */
	readonly id: string;
	readonly name: string;
	/** The Markdown as the template's author wrote it. */
	readonly text: string;
	/** In the order in which a report should have them. */
	readonly sections: readonly TemplateSection[];
}

export interface TemplateSection {
	/** `undefined` when the heading names no role we know. */
	readonly kind: SectionKind | undefined;
	readonly title: string;
	/** 1 to 6. */
	readonly level: number;
	readonly optional: boolean;
	/** What belongs there, from the comments below the heading; Markdown, may be empty. */
	readonly guidance: string;
	/** What the template puts below the heading, comments included, trimmed: inserted with the section. */
	readonly body: string;
}

const comment = /<!--([\s\S]*?)-->/g;

/**
 * Read a template: its headings but the title are the sections, `<!-- optional -->` below one makes it so.
 *
 * @param id `classic`, or the file's path with `/`: its last part without `.md` gives the name.
 */
export function readTemplate(id: string, text: string): Template {
	const { title, sections } = parseReport(text);
	const headings = sections.filter(
		({ style, titleSpan }) =>
			(style === "atx" || style === "setext") && titleSpan.start !== title?.span.start,
	);
	return { id, name: nameOf(id), text, sections: headings.map((it) => sectionOf(text, it)) };
}

function nameOf(id: string): string {
	const base = id.slice(id.lastIndexOf("/") + 1).replace(/\.(md|markdown)$/i, "");
	return base.charAt(0).toUpperCase() + base.slice(1);
}

function sectionOf(text: string, { kind, title, level, bodySpan }: Section): TemplateSection {
	const below = slice(text, bodySpan);
	const comments = Array.from(below.matchAll(comment), ([, words = ""]) => words.trim());
	const isOptional = (words: string) => /^optional[.:]?$/i.test(words);
	return {
		kind,
		title,
		level,
		optional: comments.some(isOptional),
		guidance: comments.filter((words) => !isOptional(words)).join("\n\n"),
		body: below.replace(/<!--\s*optional[.:]?\s*-->\s*/gi, "").trim(),
	};
}
