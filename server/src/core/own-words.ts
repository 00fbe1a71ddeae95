import type { Chunk } from "./chunks.ts";
import { type Block, filler } from "./markdown.ts";
import { perChunk } from "./per-chunk.ts";
import type { Span } from "./text.ts";

/**
 * What the writer says in sentences of their own: as long as the chunk, all else is filler, lines stay lines.
 * Markup and code are no such words, nor are headings, links, block quotes, and what stands in quotation marks.
 */
export const ownWords: (chunk: Chunk) => string = perChunk((chunk) => {
	const closed = [...chunk.quoted, ...chunk.blocks.flatMap(closedIn)];
	return withoutSpans(chunk.prose, closed).replace(quotation, toFiller);
});

/** Not over the end of a paragraph; an apostrophe is no quotation mark. */
const quotation =
	/"(?:[^"\n]|\n(?![ \t]*\n)){1,400}"|“[^“”]{1,400}”|„[^„“”]{1,400}[“”]|«[^«»]{1,400}»|(?<![\p{L}\p{N}])['‘](?=\p{L})[^'‘’\n]{1,200}['’](?![\p{L}\p{N}])/gu;

function closedIn(block: Block): Span[] {
	switch (block.type) {
		case "heading":
		case "quote":
		case "code":
		case "frontMatter":
		case "definition":
			return [block.span];
		case "item":
			return block.children.flatMap(closedIn);
		default:
			return [];
	}
}

/** In one pass: a chunk may hold thousands of links. */
function withoutSpans(text: string, spans: readonly Span[]): string {
	const parts: string[] = [];
	let from = 0;
	for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
		if (end <= from) continue;

		parts.push(text.slice(from, start), toFiller(text.slice(Math.max(from, start), end)));
		from = end;
	}
	return parts.join("") + text.slice(from);
}

function toFiller(text: string): string {
	return text.replace(/[^\r\n]/g, filler);
}
