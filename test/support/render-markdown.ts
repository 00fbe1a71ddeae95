import type { Element } from "hast";
import { renderBlocks, withHeadingIds } from "../../server/src/core/features/render-markdown.ts";
import { parseTree } from "../../server/src/core/markdown.ts";

/** A whole document at once: what the preview, which goes by its parts, must come to. */
export function renderMarkdown(text: string): Element[] {
	return withHeadingIds(renderBlocks(parseTree(text).children));
}
