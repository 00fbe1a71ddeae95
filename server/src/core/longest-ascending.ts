/**
 * The indices of a longest run of `values` that never goes down, not necessarily adjacent.
 * Of several as long, the one that keeps the earlier values.
 */
export function longestAscending(values: readonly number[]): ReadonlySet<number> {
	if (isAscending(values, (it) => it)) return new Set(values.keys());

	// From the last to the first, each length remembers the run that leaves most room above it.
	const heads: Head[] = [];
	for (const [index, value] of [...values.entries()].reverse()) {
		const place = firstBelow(heads, value);
		heads[place] = { index, value, next: heads[place - 1] };
	}
	const kept = new Set<number>();
	for (let head = heads.at(-1); head; head = head.next) kept.add(head.index);
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

/** Where a run begins. */
interface Head {
	readonly index: number;
	readonly value: number;
	readonly next: Head | undefined;
}

/** The first of `heads`, whose values never go up, with a value below `value`. */
function firstBelow(heads: readonly Head[], value: number): number {
	let [low, high] = [0, heads.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		const head = heads[middle];
		if (head && head.value < value) high = middle;
		else low = middle + 1;
	}
	return low;
}
