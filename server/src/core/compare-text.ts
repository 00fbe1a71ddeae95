/** Compares by UTF-16 code units, which is the same everywhere: for days, paths and the like. */
export function compareText(a: string, b: string): number {
	return Number(a > b) - Number(a < b);
}
