import { at, type Span } from "./text.ts";

/** The words of the first line that has any; the empty span at 0 in a text without words. */
export function firstWords(text: string): Span {
	const found = /\S(?:.*\S)?/.exec(text);
	return found ? { start: found.index, end: found.index + found[0].length } : at(0);
}
