/**
 * Runs the items of one lane one after the other, and the lanes at the same time.
 *
 * @returns what the runs gave, in the order of the items.
 */
export function inLanes<Item extends { readonly lane: string }, Result>(
	items: readonly Item[],
	run: (item: Item) => Promise<Result>,
): Promise<Result[]> {
	const last = new Map<string, Promise<unknown>>();
	return Promise.all(
		items.map((item) => {
			const before = last.get(item.lane);
			const result = before ? before.then(() => run(item)) : run(item);
			last.set(item.lane, result);
			return result;
		}),
	);
}
