import type { Block, Item, Quote } from "./markdown.ts";

/** `blocks` with what stands in list items and quotations in place of these. */
export function leafBlocks(blocks: readonly Block[]): Exclude<Block, Item | Quote>[] {
	return blocks.flatMap((block) =>
		block.type === "item" || block.type === "quote" ? leafBlocks(block.children) : [block],
	);
}
