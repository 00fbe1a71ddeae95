/** Each item with the next one: `1, 2, 3` has the pairs `1, 2` and `2, 3`. */
export function* pairs<Item>(items: Iterable<Item>): Iterable<readonly [Item, Item]> {
	let last: readonly [Item] | undefined;
	for (const item of items) {
		if (last) yield [last[0], item];
		last = [item];
	}
}
