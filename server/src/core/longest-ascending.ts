/**
 * The indices of a longest run of `values` that never goes down, not necessarily adjacent.
 * Of several as long, the one that keeps the earlier values.
 */
export function longestAscending(values: readonly number[]): ReadonlySet<number> {
	if (isAscending(values, (it) => it)) return new Set(values.keys());

	// From the last to the first, each length remembers the run that leaves most room above it.
	const heads: number[] = [];
	const next = new Map<number, number | undefined>();
	for (let index = values.length - 1; index >= 0; index--) {
		const place = firstBelow(heads, values, values[index] ?? 0);
		next.set(index, heads[place - 1]);
		heads[place] = index;
	}
	const kept = new Set<number>();
	for (let index = heads.at(-1); index !== undefined; index = next.get(index)) kept.add(index);
	return kept;
}

/** True when the value of none is below that of the one before. */
export function isAscending<Item>(items: readonly Item[], keyOf: (item: Item) => number): boolean {
	let above = -Infinity;
	for (const item of items) {
		const value = keyOf(item);
		if (value < above) return false;
		above = value;
	}
	return true;
}

/** The first of `heads`, whose values never go up, with a value below `value`. */
function firstBelow(heads: readonly number[], values: readonly number[], value: number): number {
	let [low, high] = [0, heads.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((values[heads[middle] ?? 0] ?? 0) < value) high = middle;
		else low = middle + 1;
	}
	return low;
}
