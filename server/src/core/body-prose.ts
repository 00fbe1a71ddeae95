import { chunksWithin } from "./chunks-within.ts";
import { filler } from "./markdown.ts";
import type { Report, Section } from "./report.ts";

/** What stands below the heading of `section`, sub-sections included, without markup, code and comments. */
export function bodyProse({ chunks }: Report, { headingSpan, span }: Section): string {
	const within = chunksWithin(chunks, { start: headingSpan.end, end: span.end });
	const parts = within.map(({ start, chunk }) =>
		chunk.prose.slice(Math.max(0, headingSpan.end - start), Math.max(0, span.end - start)),
	);
	return parts.join("").replaceAll(filler, "").trim();
}

/** True when the words say that there is nothing to say: “None, because …”, “N/A”, “No immediate action items.” */
export function isNone(words: string): boolean {
	return /^\W*(?:none|nothing|no|n\/a|not (?:applicable|needed|necessary|required))(?![\p{L}\d])/iu.test(
		words,
	);
}
