import { placeholderPattern } from "./placeholder.ts";

/** What a template's `{{variables}}` stand for; one that is missing or empty stays to be written. */
export interface Variables {
	readonly title?: string | undefined;
	readonly severity?: string | undefined;
	/** `YYYY-MM-DD`. */
	readonly date?: string | undefined;
	/** When the incident began: date and time as the report writes them. */
	readonly start?: string | undefined;
	readonly timeZone?: string | undefined;
	readonly author?: string | undefined;
}

export interface FilledIn {
	readonly text: string;
	/** The same in LSP snippet syntax: a tab stop for each placeholder, the last at the end. */
	readonly snippet: string;
}

/** A template's text, or a part of it, with its variables filled in. */
export function fillIn(template: string, variables: Variables): FilledIn {
	const values = new Map(Object.entries(variables));
	const parts = splitAt(template, token).map((part) => partOf(part, values));
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

const variable = /\{\{\s*(\w+)\s*\}\}/;
const comment = /<!--[\s\S]*?-->/;
const token = new RegExp(`${comment.source}|${variable.source}|${placeholderPattern.source}`);

/** Values are put in after the placeholders are found: a title may contain what looks like one. */
function partOf(part: string, values: ReadonlyMap<string, string | undefined>): Part {
	if (part.startsWith("<!--")) return { text: part, isPlaceholder: false };

	const name = new RegExp(`^${variable.source}$`).exec(part)?.[1];
	if (name === undefined) return { text: part, isPlaceholder: token.test(part) };

	const value = values.get(name)?.replace(/\s+/g, " ").trim();
	return { text: value || defaultOf(name), isPlaceholder: !value };
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

/** A value that is missing must read as such, and in the place of a date as a date. */
function defaultOf(name: string): string {
	if (name === "title") return "Untitled incident";
	if (name === "date") return "YYYY-MM-DD";
	return name === "start" ? "YYYY-MM-DD HH:MM" : "TBD";
}

/** `$`, `}` and `\` mean something in a snippet. */
function escapeSnippet(text: string): string {
	return text.replace(/[$}\\]/g, "\\$&");
}
