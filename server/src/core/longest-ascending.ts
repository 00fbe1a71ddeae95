import { pairs } from "./pairs.ts";
/**
 * The indices of a longest run of `values` that never goes down, not necessarily adjacent.
 * Of several as long, the one that keeps the earlier values.
 */
export function longestAscending(values: readonly number[]): ReadonlySet<number> {
	if (Array.from(pairs(values)).every(([one, next]) => one <= next)) {
		return new Set(values.keys());
	}
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
