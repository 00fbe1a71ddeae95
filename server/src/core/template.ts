import type { SectionKind } from "./section-kind.ts";

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
