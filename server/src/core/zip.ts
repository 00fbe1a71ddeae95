/** The first items of both, then the second ones, and so on, as long as both have one. */
export function* zip<One, Other>(
	ones: Iterable<One>,
	others: Iterable<Other>,
): Iterable<readonly [One, Other]> {
	const iterator = others[Symbol.iterator]();
	for (const one of ones) {
		const other = iterator.next();
		if (other.done) return;
		yield [one, other.value];
	}
}
