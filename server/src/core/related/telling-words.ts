import { groupOf } from "../first-match.ts";
import { isPlain } from "./plain-words.ts";
import { stem } from "./stem.ts";

export interface TellingWord {
	/** As the writer wrote it. */
	readonly written: string;
	/** Equal for all forms of the word. */
	readonly stem: string;
}

/**
 * The words of `text` that may tell its incident from another, in order.
 * Numbers tell nothing, but for those that answers of a server go by: `404`, `503`.
 */
export function tellingWords(text: string): TellingWord[] {
	return Array.from(text.matchAll(words), (found) => known(groupOf(found, 1))).filter(
		(word) => word !== undefined,
	);
}

/** What an apostrophe adds does not count: `server's`, `doesn’t`; `1,480` and `14:05` are one each. */
const words = /((?<!\d)\d+(?:[.,:]\d+)+|[\p{L}\p{N}]+)(?:[’']\p{L}+)?/gu;

/** The same words come again and again, so each is looked at once. */
function known(written: string): TellingWord | undefined {
	if (remembered.has(written)) return remembered.get(written);
	if (remembered.size >= mostRemembered) remembered.clear();

	const word =
		isOfSize(written) && !isPlain(written) ? { written, stem: stem(written) } : undefined;
	remembered.set(written, word);
	return word;
}

const remembered = new Map<string, TellingWord | undefined>();
const mostRemembered = 20_000;

function isOfSize(word: string): boolean {
	if (/^\d/.test(word)) return /^[45]\d\d$/.test(word);
	return word.length > 1 && word.length <= longest;
}

/** What is longer is a hash or a key, and nobody's word. */
const longest = 30;
