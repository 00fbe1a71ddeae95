/** Where the items begin of which `isBehind` holds, found by halves: it holds of none before, and of all behind. */
export function firstIndex<Item>(
	items: readonly Item[],
	isBehind: (item: Item) => boolean,
): number {
	let [low, high] = [0, items.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (items.slice(middle, middle + 1).some(isBehind)) high = middle;
		else low = middle + 1;
	}
	return low;
}
