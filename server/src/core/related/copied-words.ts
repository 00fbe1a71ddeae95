import { stem } from "./stem.ts";

/**
 * The stems that `text` has only in runs of words that `other` has too, word for word: what a template or an earlier
 * report put there is no sign that two incidents are alike.
 */
export function copiedStems(text: string, other: string): Set<string> {
	const own = wordsOf(text);
	const known = new Set(runsOf(wordsOf(other)));
	const isCopied = own.map(() => false);
	for (const [index, run] of runsOf(own).entries()) {
		if (known.has(run)) isCopied.fill(true, index, index + runLength);
	}
	const stems = own.map(stem);
	const copied = new Set(stems.filter((_, index) => isCopied[index]));
	for (const [index, it] of stems.entries()) if (!isCopied[index]) copied.delete(it);
	return copied;
}

/** So many words in a row nobody finds twice by chance. */
const runLength = 7;

function wordsOf(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function runsOf(words: readonly string[]): string[] {
	const starts = words.slice(0, Math.max(0, words.length - runLength + 1));
	return starts.map((_, index) => words.slice(index, index + runLength).join(" "));
}
