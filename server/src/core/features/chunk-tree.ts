import type { Definition, RootContent } from "mdast";
import type { Chunk } from "../chunks.ts";
import { isIntricate } from "../is-intricate.ts";
import { parseTree } from "../markdown.ts";
import { lineAt } from "../text.ts";
import type { Distance } from "./render-placed.ts";

/** What a chunk is to Markdown. */
export interface ChunkTree {
	readonly blocks: readonly RootContent[];
	/** From where the blocks were read to where they stand in the chunk. */
	readonly by: Distance;
	/** The first block is rows of the table above, with the head of that. */
	readonly isBelowTable: boolean;
}

/**
 * The blocks of `chunk`, by a full parse.
 *
 * @param definitions Of links anywhere in the document, as Markdown, that the chunk may refer to.
 */
export function chunkTree(chunk: Chunk, definitions: string): ChunkTree {
	const known = trees.get(chunk);
	if (known?.definitions === definitions) return known;

	const tree = { definitions, ...read(chunk, definitions) };
	trees.set(chunk, tree);
	return tree;
}

const trees = new WeakMap<Chunk, ChunkTree & { readonly definitions: string }>();

function read(chunk: Chunk, definitions: string): ChunkTree {
	const [first] = chunk.blocks;
	const shown = readable(chunk);
	const head = first?.type === "rows" && shown === chunk.text ? first.head.text : "";
	// What stands above cannot be swallowed by a fence that is never closed.
	const above = definitions === "" ? head : `${definitions}\n\n${head}`;
	const children = first?.type === "frontMatter" ? [] : parseTree(above + shown, inside).children;
	return {
		blocks: children.filter((it) => Number(it.position?.end.offset) > above.length),
		by: { start: -above.length, line: 1 - lineAt(above, above.length) },
		isBelowTable: head !== "",
	};
}

const inside = { atStart: false };

/** A block that would take too long makes way for a line that says so, and all else stays where it stands. */
function readable(chunk: Chunk): string {
	const { text } = chunk;
	if (!isLeftOut(chunk)) return text;

	const blank = text.replace(/[^\r\n]/g, " ");
	return omission + blank.slice(omission.length);
}

/** True for a chunk of which nothing is shown. */
export function isLeftOut({ text, blocks }: Chunk): boolean {
	const [first] = blocks;
	const isRaw = first?.type === "code" || first?.type === "html";
	return blocks.some(({ type }) => type === "unread") || (!isRaw && isIntricate(text));
}

const omission = "*A block is left out: it is too intricate to be shown.*";

/** What some Markdown defines. */
export function definitionsOf(markdown: string): readonly Definition[] {
	return parseTree(markdown, inside).children.filter((it) => it.type === "definition");
}
