import { frontMatterEnd } from "./front-matter-end.ts";
import type { PlainBlocks } from "./plain-blocks.ts";

/**
 * Front matter in YAML, if it is all of `text`, which stands at the start of the document.
 *
 * @returns `undefined` for all else, and where its lines are such that a full parse has to tell.
 */
export function plainFrontMatter(text: string): PlainBlocks | undefined {
	const opening = /^---\r?\n/.exec(text)?.[0];
	if (!opening || text.includes("\0") || frontMatterEnd(text) !== text.length) return undefined;

	const end = text.replace(/\r?\n$/, "").length;
	if (!text.endsWith("---", end)) return undefined;

	const value = text.slice(opening.length, end - 3).replace(/\r?\n$/, "");
	const span = { start: 0, end };
	return {
		blocks: [{ type: "frontMatter", format: "yaml", span, value }],
		markup: [span],
		quoted: [],
	};
}
