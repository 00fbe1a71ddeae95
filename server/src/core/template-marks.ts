import { groupOf } from "./first-match.ts";
import { type SectionKind, sectionKinds } from "./section-kind.ts";

/** What comments below a heading of a template say; those that only mark the section are no guidance. */
export interface Marks {
	readonly optional: boolean;
	/** What `<!-- kind: rootCause -->` says, be it a kind or not; `undefined` without one. */
	readonly kind: string | undefined;
	/** The other comments, Markdown; may be empty. */
	readonly guidance: string;
}

/** Read the comments in what stands below a heading. */
export function marksIn(body: string): Marks {
	const comments = Array.from(body.matchAll(/<!--([\s\S]*?)(-->|$)/g))
		.filter((found) => groupOf(found, 2) !== "")
		.map((found) => groupOf(found, 1).trim());
	return {
		optional: comments.some((words) => optional.test(words)),
		kind: comments.flatMap((words) => kind.exec(words)?.[1] ?? [])[0],
		guidance: comments.filter((words) => !optional.test(words) && !kind.test(words)).join("\n\n"),
	};
}

/** Without the marks, which are not for readers of a report, and without their lines. */
export function withoutMarks(text: string): string {
	return text.replace(
		/<!--\s*(?:optional[.:]?\s*|kind:\s*(?:[\w-]+\s*)?)-->(?:[ \t]*(?:\r\n?|\n)(?:[ \t]*(?:\r\n?|\n))?)?/gi,
		"",
	);
}

/** `<!-- kind: none -->`: what the heading tells has no name, and need not have one. */
export const noKind = "none";

export function toSectionKind(words: string | undefined): SectionKind | undefined {
	return sectionKinds.find((it) => it.toLowerCase() === words?.toLowerCase());
}

const optional = /^optional[.:]?$/i;
const kind = /^kind:\s*([\w-]*)$/i;
