/** By code units, for days and paths: a collator takes far longer, and there may be ten thousand. */
export function compareText(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
