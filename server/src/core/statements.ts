import type { Chunk } from "./chunks.ts";
import { plainText, wordsIn } from "./headings.ts";
import { type Block, filler, type Row } from "./markdown.ts";
import { matchesOf } from "./matches-of.ts";
import { pairs } from "./pairs.ts";
import { perChunk } from "./per-chunk.ts";
import { linesIn } from "./prose-lines.ts";
import type { Span } from "./text.ts";
import { shift, slice } from "./text.ts";

/** A sentence, a labelled line or a row of a table: what is said in one breath. */
export interface Statement {
	/** Relative to the chunk. */
	readonly span: Span;
	/**
	 * The words, as long as the span and on one line; markup, inline code, links and what stands in quotation marks
	 * is filler.
	 */
	readonly words: string;
	/** `Time to resolve` in front of a colon, or in the first cell of a row. */
	readonly label: string | undefined;
	/** Where the label ends within `words`; 0 without one. */
	readonly valueAt: number;
}

/** What a chunk states, in order; block quotes and code left out. */
export const statementsIn = perChunk((chunk: Chunk): readonly Statement[] =>
	chunk.blocks.flatMap((block) => statementsOf(chunk, block)),
);

function statementsOf(chunk: Chunk, block: Block): Statement[] {
	switch (block.type) {
		case "heading":
			return [toStatement(chunk, block.textSpan)];
		case "paragraph":
			return labelledParts(chunk, block.span).flatMap((part) =>
				sentences(toStatement(chunk, part)),
			);
		case "item":
			return block.children.flatMap((child) => statementsOf(chunk, child));
		case "table":
		case "rows":
			return block.rows.map((row) => rowStatement(chunk, row));
		default:
			return [];
	}
}

/** A paragraph in pieces that each begin with a label, if lines do: `**Status:** done` / `**Duration:** 2 h`. */
function labelledParts(chunk: Chunk, span: Span): Span[] {
	const starts = linesIn(chunk.prose, span)
		.filter((line) => labelPattern.test(chunk.prose.slice(line.start, line.end)))
		.map(({ start }) => start)
		.filter((start) => start > span.start);
	return parted(span, starts);
}

/** The pieces of `span` that begin at its start and at each of `starts`. */
function parted(span: Span, starts: readonly number[]): Span[] {
	return Array.from(pairs([span.start, ...starts, span.end]), ([start, end]) => ({ start, end }));
}

function toStatement(chunk: Chunk, span: Span): Statement {
	const words = wordsOf(chunk, span);
	const found = labelPattern.exec(words);
	return {
		span,
		words,
		label: found?.groups?.label && plainText(found.groups.label),
		valueAt: found?.[0].length ?? 0,
	};
}

const labelPattern = new RegExp(
	`^[\\s${filler}]*(?:\\p{Extended_Pictographic}\\uFE0F?[\\s${filler}]*)?(?<label>\\p{L}[\\p{L}\\d ()/&'’-]{1,40})[\\s${filler}]*:(?=[\\s${filler}]|$)`,
	"u",
);

function rowStatement(chunk: Chunk, row: Row): Statement {
	const words = wordsOf(chunk, row.span);
	const [first, second] = row.cells;
	const label = first && wordsIn(chunk, first).replace(/:$/, "");
	const isLabel = label !== undefined && label !== "" && label.length <= 40 && second;
	return {
		span: row.span,
		words,
		label: isLabel ? label : undefined,
		valueAt: isLabel ? second.start - row.span.start : 0,
	};
}

function wordsOf({ prose, quoted }: Chunk, span: Span): string {
	const inner = quoted.filter(({ start, end }) => start < span.end && end > span.start);
	const parts: string[] = [];
	let from = span.start;
	for (const { start, end } of inner) {
		const [first, behind] = [Math.max(from, start), Math.max(from, Math.min(span.end, end))];
		parts.push(prose.slice(from, first), filler.repeat(Math.max(0, behind - first)));
		from = behind;
	}
	return [...parts, prose.slice(from, span.end)]
		.join("")
		.replace(/[\r\n]/g, " ")
		.replace(/“[^“”]*”|"[^"]*"/g, (quote) => filler.repeat(quote.length));
}

/** The label belongs to the first sentence. */
function sentences(statement: Statement): Statement[] {
	const { span, words } = statement;
	const starts = Array.from(
		matchesOf(sentenceEnd, words),
		({ index, 0: gap }) => index + gap.length,
	);
	return parted({ start: 0, end: words.length }, starts).map((part, index) => {
		const own = { span: shift(part, span.start), words: slice(words, part) };
		return index === 0 ? { ...statement, ...own } : { ...own, label: undefined, valueAt: 0 };
	});
}

const sentenceEnd = new RegExp(
	`(?<!\\b(?:[ap]\\.m|approx|ca|e\\.g|i\\.e|vs|incl))[.!?][${filler})]*[ \\t]+(?=[${filler}“"(]*\\p{Lu})`,
	"gu",
);
