import { askedOnce } from "./asked-once.ts";
import type { Chunk } from "./chunks.ts";
import { everywhere } from "./everywhere.ts";
import type { Block } from "./markdown.ts";
import { matchesOf } from "./matches-of.ts";
import { placeholderPattern } from "./placeholder.ts";
import type { Report } from "./report.ts";
import type { Template } from "./template.ts";
import { isInside, type Span, shift } from "./text.ts";

/** What `report` leaves to be written: the prompts of `template`, and what people write for “to be filled in”. */
export function* placeholders({ chunks }: Report, template: Template): Iterable<Span> {
	for (const { start, item } of placeholdersFor(template)(chunks)) yield shift(item, start);
}

const words = [
	/\{\{[\w .:-]+\}\}/,
	/<(?:[A-Z]{3,}|[A-Z]{2,}(?:[ _-][A-Z]+)+)>(?!\S{0,200}<\/)/,
	/\[(?:insert|enter|fill in|describe|your)\b[^\]\n]{0,200}\](?![([])/,
	/\b(?:YYYY|20\d\d)-MM-DD\b|\bDD[-/.]MM[-/.]YYYY\b|\bYYYY[-/.]MM[-/.]DD\b/,
	/\bHH:MM(?::SS)?\b|(?<![\w:])(?:XX|[012]?\d?X{1,2}):XX\b|(?<![\w:])[012]?\dX?:XX\b/,
	/(?<![\w?:])(?:\?\?|[012]?\d):\?\?(?!\?)|(?<![\w:-])--:--(?![\w:-])/,
	/\b(?:TBD|TBC)\b/,
	// The word first: looking behind at every place would take long in long white space.
	/TODO(?<=(?:^[ \t]*(?:[-*+][ \t]+)?|[:|][\s*_\uE000]*)TODO)(?=[ \t.]*(?:$|\|))/,
];
const pattern = new RegExp(words.map(({ source }) => source).join("|"), "gm");

/** The prompts of a template: `_what broke_`, `[date and time]`, `<your name>`; no link, box or tag. */
function promptsOf({ text }: Template): readonly string[] {
	const seen = text.replace(/<!--[\s\S]*?(?:-->|$)/g, "");
	const found = seen.matchAll(new RegExp(`${placeholderPattern.source}|${brackets.source}`, "gu"));
	const prompts = Array.from(found, ([prompt]) => prompt);
	return [...new Set(prompts)].filter((it) => /^[_[<]/.test(it));
}

const brackets = /\[[\p{L}][^[\]\n]{2,60}\](?![([:])|<[A-Z][^<>\n@/ ]* [^<>\n@/]*>/u;

/** A chunk is searched once: most of them are as they were at the last keystroke. */
function placeholdersFor(template: Template): Search {
	const known = searches.get(template);
	if (known) return known;

	const prompts = promptsOf(template);
	const search = everywhere((chunk) => [...placeholdersIn(chunk, prompts)]);
	searches.set(template, search);
	return search;
}

type Search = ReturnType<typeof everywhere<Span>>;

const searches = new WeakMap<Template, Search>();

function* placeholdersIn(chunk: Chunk, prompts: readonly string[]): Iterable<Span> {
	const closed = askedOnce(() => [
		...chunk.quoted,
		...chunk.blocks.flatMap(codeIn),
		...commentsIn(chunk.text),
	]);
	const isOpen = (span: Span) => !closed().some((it) => isInside(span, it));
	for (const match of matchesOf(pattern, chunk.text)) {
		const span = { start: match.index, end: match.index + match[0].length };
		if (isOpen(span)) yield span;
	}
	for (const prompt of prompts) {
		for (let at = chunk.text.indexOf(prompt); at >= 0; at = chunk.text.indexOf(prompt, at + 1)) {
			const span = { start: at, end: at + prompt.length };
			if (isOpen(span)) yield span;
		}
	}
}

function codeIn(block: Block): Span[] {
	if (block.type === "code" || block.type === "definition") return [block.span];
	return "children" in block ? block.children.flatMap(codeIn) : [];
}

/** Step by step, as a pattern would look for the end of each comment that has none. */
function commentsIn(text: string): Span[] {
	const found: Span[] = [];
	for (let start = text.indexOf("<!--"); start >= 0; ) {
		const closing = text.indexOf("-->", start + 4);
		if (closing === -1) break;

		found.push({ start, end: closing + 3 });
		start = text.indexOf("<!--", closing + 3);
	}
	return found;
}
