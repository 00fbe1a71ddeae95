import { Answers } from "./answers.ts";
import type { Chunk, PlacedChunk } from "./chunks.ts";
import { frontMatterEnd } from "./front-matter-end.ts";
import { type Block, filler } from "./markdown.ts";
import { pairs } from "./pairs.ts";
import { plainFrontMatter } from "./plain-front-matter.ts";

/**
 * The chunks of a text that is too long to be read: front matter, and a chunk for each heading with all below it.
 * Of those the heading alone is known; `# a` in a fence is none.
 */
export function sketch(text: string): PlacedChunk[] {
	const behind = frontMatterEnd(text) ?? 0;
	const starts = [0, ...headingStarts(text)].filter((start) => start === 0 || start >= behind);
	return Array.from(pairs([...starts, text.length]), ([start, end]) => ({
		start,
		chunk: sketched(text.slice(start, end), start === 0),
	}));
}

/** Where lines such as `## Impact` begin, behind the front matter and outside of fences. */
function* headingStarts(text: string): Iterable<number> {
	let fence: string | undefined;
	for (const { index, 1: opening, 2: rest = "" } of text.matchAll(mark)) {
		if (opening !== undefined) fence = fenceBehind(opening, rest, fence);
		else if (fence === undefined && index > 0) yield index;
	}
}

/** The fence that is open behind a line of ticks or tildes; a longer one closes, unless words follow. */
function fenceBehind(opening: string, rest: string, fence: string | undefined): string | undefined {
	if (fence === undefined) return opening;
	return opening.startsWith(fence) && rest.trim() === "" ? undefined : fence;
}

/** A heading, or a line that opens or closes a fence. */
const mark = /^(?:#{1,6}[ \t]| {0,3}(`{3,}(?=[^`\r\n]*$)|~{3,}(?!~))([^\r\n]*))/gm;

function sketched(text: string, isFirst: boolean): Chunk {
	const front = isFirst ? frontMatterEnd(text) : undefined;
	const plain = front === undefined ? undefined : plainFrontMatter(text.slice(0, front));
	const answers = new Answers();
	if (plain) {
		const prose = filler.repeat(text.length);
		return { text, blocks: plain.blocks, prose, quoted: [], answers };
	}

	const [line = "", hashes = "", words = ""] = headingLine.exec(text) ?? [];
	const textSpan = { start: line.length - words.length, end: line.trimEnd().length };
	const span = { start: 0, end: textSpan.end };
	const blocks: Block[] =
		hashes === "" ? [] : [{ type: "heading", level: hashes.length, style: "atx", span, textSpan }];
	const prose = line + filler.repeat(text.length - line.length);
	return { text, blocks, prose, quoted: [], answers };
}

const headingLine = /^(#{1,6})[ \t]+([^\r\n]*)/;
