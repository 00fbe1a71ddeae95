import type { Chunk } from "../chunks.ts";
import type { Block } from "../markdown.ts";
import { perChunk } from "../per-chunk.ts";
import { placeholderPattern } from "../placeholder.ts";
import type { Rule } from "../rule.ts";
import type { Template } from "../template.ts";
import { isInside, type Span, shift } from "../text.ts";

export const placeholder: Rule = {
	id: "placeholder",
	severity: "warning",
	completeness: true,
	summary: "Nothing is left as the template wrote it.",
	why: `A report with \`HH:MM\` or \`TBD\` in it looks finished in a list and is not.

Found are prompts that stand as the template wrote them, and what people write for “to be filled in”: \`TBD\`, \`HH:MM\`, \`YYYY-MM-DD\`, \`14:??\`, \`{{name}}\`, \`<NAME>\`, \`[insert …]\`. Code, quotes of code and comments are left alone.

On 212 real reports: 9 findings in 6 of them, every one a date, time or text that nobody filled in.`,
	examples: [
		{
			bad: "## Timeline\n\n- <|HH:MM|> The alert fired.\n",
			says: "Fill in `HH:MM`.",
			good: "## Timeline\n\n- 14:05 The alert fired.\n",
		},
		{
			bad: "# Cache outage\n\n- **Severity:** <|TBD|>\n",
			says: "Fill in `TBD`.",
			good: "# Cache outage\n\n- **Severity:** SEV2\n",
		},
		{
			bad: "## Corrective and Preventive Measures\n\n- [ ] <|_what mends it_|> (Ana, OPS-12)\n",
			says: "Fill in `_what mends it_`.",
			good: "## Corrective and Preventive Measures\n\n- [ ] Restart one node at a time (Ana, OPS-12)\n",
		},
	],
	*check({ chunks }, { template }) {
		const placeholders = placeholdersFor(template);
		for (const { start, chunk } of chunks) {
			for (const span of placeholders(chunk)) {
				const words = chunk.text.slice(span.start, span.end);
				yield { span: shift(span, start), message: `Fill in \`${words}\`.` };
			}
		}
	},
};

const words = [
	/\{\{[\w .-]+\}\}/,
	/<(?:[A-Z]{3,}|[A-Z]{2,}(?:[ _-][A-Z]+)+)>(?!\S*<\/)/,
	/\[(?:insert|enter|fill in|describe|your)\b[^\]\n]*\](?![([])/,
	/\b(?:YYYY|20\d\d)-MM-DD\b|\bDD[-/.]MM[-/.]YYYY\b|\bYYYY[-/.]MM[-/.]DD\b/,
	/\bHH:MM(?::SS)?\b|(?<![\w:])(?:XX|[012]?\d?X{1,2}):XX\b|(?<![\w:])[012]?\dX?:XX\b/,
	/(?<![\w?:])(?:\?\?|[012]?\d):\?\?(?!\?)|(?<![\w:-])--:--(?![\w:-])/,
	/\b(?:TBD|TBC)\b/,
	// The word first: looking behind at every place would take long in long white space.
	/TODO(?<=(?:^[ \t]*(?:[-*+][ \t]+)?|[:|][\s*_\uE000]*)TODO)(?=[ \t.]*(?:$|\|))/,
];
const pattern = new RegExp(words.map(({ source }) => source).join("|"), "gm");

/** The italic prompts of a template. */
function promptsOf({ text }: Template): readonly string[] {
	const found = text.replace(/<!--[\s\S]*?-->/g, "").matchAll(new RegExp(placeholderPattern, "g"));
	return [...new Set(Array.from(found, ([prompt]) => prompt))].filter((it) => it.startsWith("_"));
}

/** A chunk is searched once: most of them are as they were at the last keystroke. */
function placeholdersFor(template: Template): (chunk: Chunk) => readonly Span[] {
	const known = searches.get(template);
	if (known) return known;

	const prompts = promptsOf(template);
	const search = perChunk((chunk) => [...placeholdersIn(chunk, prompts)]);
	searches.set(template, search);
	return search;
}

const searches = new WeakMap<Template, (chunk: Chunk) => readonly Span[]>();

function* placeholdersIn(chunk: Chunk, prompts: readonly string[]): Iterable<Span> {
	const closed = [...chunk.quoted, ...chunk.blocks.flatMap(codeIn), ...commentsIn(chunk.text)];
	const isOpen = (span: Span) => !closed.some((it) => isInside(span, it));
	for (const match of chunk.text.matchAll(pattern)) {
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

function commentsIn(text: string): Span[] {
	return Array.from(text.matchAll(/<!--[\s\S]*?-->/g), ({ index, 0: { length } }) => ({
		start: index,
		end: index + length,
	}));
}
