/** What is called the same, by the indexes of the things that are. */
export interface Named {
	/** As it is written most often; of two spellings as frequent the first. */
	readonly name: string;
	/** In order. */
	readonly indexes: readonly number[];
}

export interface Naming<T> {
	/** The names of a thing; one that is said twice counts once. */
	readonly namesOf: (item: T) => readonly string[];
	/** What two spellings of one name have in common; empty for what is no name. */
	readonly keyOf?: (name: string) => string;
}

/** Group `items` by their names, which differ in more than upper and lower case; in order of appearance. */
export function byName<T>(
	items: readonly T[],
	{ namesOf, keyOf = (name) => name.toLowerCase() }: Naming<T>,
): Named[] {
	const groups = new Map<string, { spellings: string[]; indexes: Set<number> }>();
	for (const [index, item] of items.entries()) {
		for (const name of namesOf(item)) {
			const key = keyOf(name.trim());
			if (key === "") continue;

			const group = groups.get(key) ?? { spellings: [], indexes: new Set() };
			group.spellings.push(name.trim());
			group.indexes.add(index);
			groups.set(key, group);
		}
	}
	return Array.from(groups.values(), ({ spellings, indexes }) => ({
		name: mostFrequent(spellings),
		indexes: [...indexes],
	}));
}

function mostFrequent(spellings: readonly string[]): string {
	const counts = new Map<string, number>();
	for (const spelling of spellings) counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
	let best = { spelling: "", count: 0 };
	for (const [spelling, count] of counts) if (count > best.count) best = { spelling, count };
	return best.spelling;
}
