import { labelKey } from "./label-key.ts";

export interface Group<Item> {
	/** The same for every way to write the label; empty for what has none. */
	readonly key: string;
	/** As the first of its items writes it. */
	readonly label: string;
	readonly items: readonly Item[];
}

/**
 * `items` by their labels, in order of appearance. An item with several labels is in several groups, one without any
 * in the group that is called `otherwise`.
 */
export function groupBy<Item>(
	items: Iterable<Item>,
	labelsOf: (item: Item) => readonly string[],
	otherwise: string,
): Group<Item>[] {
	const groups = new Map<string, { readonly label: string; readonly items: Item[] }>();
	for (const item of items) {
		const labels = new Map(labelsOf(item).map((label) => [labelKey(label), label]));
		if (labels.size === 0) labels.set("", otherwise);
		for (const [key, label] of labels) {
			const group = groups.get(key) ?? { label, items: [] };
			group.items.push(item);
			groups.set(key, group);
		}
	}
	return Array.from(groups, ([key, group]) => ({ key, ...group }));
}

/** For `toSorted`: those without a label last, the others as `compare` says. */
export function withoutLabelLast<Item>(
	compare: (a: Group<Item>, b: Group<Item>) => number,
): (a: Group<Item>, b: Group<Item>) => number {
	return (a, b) => Number(a.key === "") - Number(b.key === "") || compare(a, b);
}
