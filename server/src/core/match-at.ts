/** What a sticky `pattern` matches just at `from` of `text`; `null` when nothing. */
export function matchAt(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
	pattern.lastIndex = from;
	return pattern.exec(text);
}
