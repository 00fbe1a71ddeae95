/**
 * The one of `known` that `word` was likely meant to be: `missing-sections` is `missing-section`.
 * Upper and lower case are the same; `undefined` when nothing is near enough.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
	const wanted = word.toLowerCase();
	const most = Math.max(1, Math.floor(wanted.length / 3));
	const [best] = known
		.filter((it) => Math.abs(it.length - wanted.length) <= most)
		.map((it) => ({ it, slips: slipsBetween(wanted, it.toLowerCase(), most) }))
		.filter(({ slips }) => slips <= most)
		.toSorted((a, b) => a.slips - b.slips);
	return best?.it;
}

/** How many letters must be added, dropped, replaced or swapped with the next to get from `a` to `b`, if not more than `most`. */
function slipsBetween(a: string, b: string, most: number): number {
	let beforeLast: readonly number[] = [];
	let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const costs = [row];
		for (let column = 1; column <= b.length; column++) {
			const isSame = a[row - 1] === b[column - 1];
			const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
			const replaced = Number(last[column - 1]) + (isSame ? 0 : 1);
			const moved = Math.min(Number(last[column]), Number(costs[column - 1])) + 1;
			const swapped = isSwapped ? Number(beforeLast[column - 2]) + 1 : moved;
			costs.push(Math.min(replaced, moved, swapped));
		}
		// A swap looks back two rows, and comes to no less than the cheapest of them.
		if (Math.min(...costs, ...last) > most) return Number.POSITIVE_INFINITY;

		beforeLast = last;
		last = costs;
	}
	return Number(last[b.length]);
}
