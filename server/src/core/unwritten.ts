import { placeholderPattern } from "./placeholder.ts";

/** True for what is still to be written, and asked for already: `_owner_`, `YYYY-MM-DD`, `TBD`, `{{date}}`. */
export function isUnwritten(text: string): boolean {
	return unwritten.test(text);
}

const unwritten = new RegExp(`${placeholderPattern.source}|\\bTB[DC]\\b|\\{\\{`);
