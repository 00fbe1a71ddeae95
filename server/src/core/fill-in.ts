import { frontMatterEnd } from "./front-matter-end.ts";
import { placeholderPattern } from "./placeholder.ts";
import { unquoted, yamlText } from "./yaml-text.ts";

/** What a template's `{{variables}}` stand for; one that is missing or empty stays to be written. */
export interface Variables {
	readonly title?: string | undefined;
	readonly severity?: string | undefined;
	/** `YYYY-MM-DD`. */
	readonly date?: string | undefined;
	/** When the incident began: date and time as the report writes them. */
	readonly start?: string | undefined;
	/** When the report is begun, written likewise. */
	readonly now?: string | undefined;
	readonly timeZone?: string | undefined;
	readonly author?: string | undefined;
}

/** How a value that is missing reads, in the place of a date as a date; the names are all that there are. */
const missing: Readonly<Record<keyof Variables, string>> = {
	title: "Untitled incident",
	severity: "TBD",
	date: "YYYY-MM-DD",
	start: "YYYY-MM-DD HH:MM",
	now: "YYYY-MM-DD HH:MM",
	timeZone: "TBD",
	author: "TBD",
};

/** The variables that a template can use, in the order in which the docs tell them. */
export const variableNames: readonly string[] = Object.keys(missing);

/** `{{date}}`, its name as the first group; without flags. */
export const variablePattern = /\{\{\s*(\w+)\s*\}\}/;

export interface FilledIn {
	readonly text: string;
	/** The same in LSP snippet syntax: a tab stop for each placeholder, the last at the end. */
	readonly snippet: string;
}

/** A template's text, or a part of it, with its variables filled in; an unknown one is left as it is. */
export function fillIn(template: string, variables: Variables): FilledIn {
	const parts = [...partsOf(template, new Map(Object.entries(variables)))];
	let stops = 0;
	const snippet = parts.map(({ text, isPlaceholder }) =>
		isPlaceholder ? `\${${++stops}:${escapeSnippet(text)}}` : escapeSnippet(text),
	);
	return { text: parts.map(({ text }) => text).join(""), snippet: `${snippet.join("")}$0` };
}

interface Part {
	readonly text: string;
	readonly isPlaceholder: boolean;
}

const comment = /<!--[\s\S]*?(?:-->|$)/;
const token = new RegExp(
	`${comment.source}|${variablePattern.source}|${placeholderPattern.source}`,
);

type Values = ReadonlyMap<string, string | undefined>;

function* partsOf(template: string, values: Values): Iterable<Part> {
	const end = frontMatterEnd(template) ?? 0;
	for (const part of splitAt(unquoted(template.slice(0, end)), token)) {
		yield partOf(part, values, yamlText);
	}
	for (const part of splitAt(template.slice(end), token)) yield partOf(part, values, asIs);
}

/** Values are put in after the placeholders are found: a title may contain what looks like one. */
function partOf(part: string, values: Values, written: (value: string) => string): Part {
	if (part.startsWith("<!--")) return { text: part, isPlaceholder: false };

	const name = new RegExp(`^${variablePattern.source}$`).exec(part)?.[1];
	const standIn = name && new Map(Object.entries(missing)).get(name);
	if (name === undefined || !standIn) return { text: part, isPlaceholder: token.test(part) };

	const value = values.get(name)?.replace(/\s+/g, " ").trim();
	return { text: value ? written(value) : standIn, isPlaceholder: !value };
}

function asIs(value: string): string {
	return value;
}

/** The stretches that match and those between them, in order. */
function splitAt(text: string, pattern: RegExp): string[] {
	const parts: string[] = [];
	let from = 0;
	for (const match of text.matchAll(new RegExp(pattern, "g"))) {
		parts.push(text.slice(from, match.index), match[0]);
		from = match.index + match[0].length;
	}
	return [...parts, text.slice(from)].filter((part) => part !== "");
}

/** `$`, `}` and `\` mean something in a snippet. */
function escapeSnippet(text: string): string {
	return text.replace(/[$}\\]/g, "\\$&");
}
