/** How many UTF-16 units of `text` a sticky `pattern` matches just at `from`; 0 when it matches nothing. */
export function lengthAt(pattern: RegExp, text: string, from: number): number {
	pattern.lastIndex = from;
	return pattern.test(text) ? pattern.lastIndex - from : 0;
}
