import { insertLine } from "./insert-line.ts";
import { isHeading } from "./is-heading.ts";
import type { Block } from "./markdown.ts";
import type { Report } from "./report.ts";
import type { Fix } from "./rule.ts";
import { rolesOf } from "./section-roles.ts";
import { isInside, type Span, shift, slice } from "./text.ts";

/**
 * The fix that makes the sentence around `span` an action item, in its own words.
 *
 * @returns `undefined` where no list of action items is, or where nothing of an item or paragraph would be left.
 */
export function moveToActions(report: Report, span: Span): Fix | undefined {
	const section = report.sections.find(
		(it) => rolesOf(it.kind).includes("actions") && isHeading(it),
	);
	const isTable = report.actionItems.some(({ container }) => container === "row");
	const sentence = sentenceAround(report, span);
	if (!section || isTable || !sentence) return undefined;

	const words = slice(report.text, sentence.words).trim().replace(/\s+/g, " ");
	return {
		title: "Move the sentence to the action items",
		edits: [{ span: sentence.whole, newText: "" }, insertLine(report, section, `- [ ] ${words}`)],
		safe: false,
	};
}

interface Sentence {
	readonly words: Span;
	/** With the white space that goes with it. */
	readonly whole: Span;
}

function sentenceAround(report: Report, span: Span): Sentence | undefined {
	const found = paragraphAround(report, span);
	if (!found) return undefined;

	const { paragraph, isItem } = found;
	const from = Math.max(paragraph.start, span.start - longest);
	const before = slice(report.text, { start: from, end: span.start });
	const behind = slice(report.text, {
		start: span.end,
		end: Math.min(paragraph.end, span.end + longest),
	});
	const last = Array.from(before.matchAll(sentenceEnd)).at(-1);
	const stop = new RegExp(sentenceEnd).exec(behind)?.index ?? behind.trimEnd().length - 1;
	const isCut = (!last && from > paragraph.start) || stop >= longest - 1;
	if (isCut) return undefined;

	const start = last ? from + last.index + 1 : paragraph.start;
	const end = span.end + stop + 1;
	const isFirst = start === paragraph.start;
	const words = { start, end };
	if (!isFirst) return { words, whole: words };

	// The first sentence of an item has the item's time or label before it.
	const rest = /^\s+/.exec(slice(report.text, { start: end, end: paragraph.end }))?.[0].length;
	return isItem || !rest ? undefined : { words, whole: { start, end: end + rest } };
}

/** What is longer is no sentence to move. */
const longest = 1000;

/** `2.5` and `e.g. this` end no sentence. */
const sentenceEnd = /[.!?](?=\s+\p{Lu}|\s*$)/gu;

function paragraphAround(
	{ chunks }: Report,
	span: Span,
): { readonly paragraph: Span; readonly isItem: boolean } | undefined {
	const placed = chunks.findLast(({ start }) => start <= span.start);
	const paragraph = placed?.chunk.blocks
		.flatMap(paragraphsIn)
		.find((it) => isInside(span, shift(it, placed.start)));
	if (!placed || !paragraph) return undefined;

	const isItem = !placed.chunk.blocks.some(
		(it) => it.span.start === paragraph.start && it.type === "paragraph",
	);
	return { paragraph: shift(paragraph, placed.start), isItem };
}

function paragraphsIn(block: Block): Span[] {
	if (block.type === "paragraph") return [block.span];
	return block.type === "item" ? block.children.flatMap(paragraphsIn) : [];
}
