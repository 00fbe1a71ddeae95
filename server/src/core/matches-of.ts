import { matchAt } from "./match-at.ts";

/**
 * All that a global `pattern` matches in `text`, as `matchAll` has it. That makes a pattern of its own each time,
 * which for a long one costs far more than the search in a sentence.
 */
export function* matchesOf(pattern: RegExp, text: string): Iterable<RegExpExecArray> {
	for (let at = 0; ; ) {
		const found = matchAt(pattern, text, at);
		// Whoever uses the pattern next is not to begin here.
		pattern.lastIndex = 0;
		if (!found) return;

		yield found;
		const { index, 0: matched } = found;
		at = index + (matched.length || ((text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1));
	}
}
