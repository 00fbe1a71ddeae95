import type { PlainSection } from "../../../server/src/protocol/messages.ts";

/** The main sections of a template in one line, those that may be left out in parentheses: `Summary · Timeline · (Impact)`. */
export function outlineWords(outline: readonly PlainSection[]): string {
	return outline
		.filter(({ depth }) => depth === 1)
		.map(({ title, optional }) => (optional ? `(${title})` : title))
		.join(" · ");
}
