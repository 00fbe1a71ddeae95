/** How the entries of a run follow one another. */
export interface Steps {
	/** How many have a place among the others. */
	readonly seen: number;
	/** How many of them are later than the one above, and how many earlier. */
	readonly later: number;
	readonly earlier: number;
	/** Where the first and the last one stand; `undefined` when none has a place. */
	readonly first: number | undefined;
	readonly last: number | undefined;
}

/** @param keys of entries in the order of the text (`sortKey`); `undefined` for those that have no place. */
export function stepsAmong(keys: readonly (number | undefined)[]): Steps {
	let [seen, later, earlier] = [0, 0, 0];
	let first: number | undefined;
	let last: number | undefined;
	for (const key of keys) {
		if (key === undefined) continue;

		seen++;
		if (last !== undefined && key > last) later++;
		if (last !== undefined && key < last) earlier++;
		first ??= key;
		last = key;
	}
	return { seen, later, earlier, first, last };
}

/** Those of neighbouring runs, taken as one. */
export function stepsThrough(runs: readonly Steps[]): Steps {
	let [seen, later, earlier] = [0, 0, 0];
	let first: number | undefined;
	let last: number | undefined;
	for (const run of runs) {
		seen += run.seen;
		later += run.later;
		earlier += run.earlier;
		if (last !== undefined && run.first !== undefined) {
			if (run.first > last) later++;
			if (run.first < last) earlier++;
		}
		first ??= run.first;
		last = run.last ?? last;
	}
	return { seen, later, earlier, first, last };
}
