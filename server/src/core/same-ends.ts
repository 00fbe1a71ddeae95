/** How many UTF-16 units two texts begin with alike. */
export function sameStart(text: string, other: string): number {
	return longestSame(
		Math.min(text.length, other.length),
		(from, to) => text.slice(from, to) === other.slice(from, to),
	);
}

/** How many UTF-16 units two texts end with alike. */
export function sameEnd(text: string, other: string): number {
	const part = (whole: string, from: number, to: number) =>
		whole.slice(whole.length - to, whole.length - from);
	return longestSame(
		Math.min(text.length, other.length),
		(from, to) => part(text, from, to) === part(other, from, to),
	);
}

/**
 * Block by block, as to compare a stretch of text is quick; in the first block that differs by halves. So no part of a
 * long text is compared often.
 */
function longestSame(most: number, isSame: (from: number, to: number) => boolean): number {
	let low = 0;
	while (low + block <= most && isSame(low, low + block)) low += block;
	let high = Math.min(most, low + block);
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (isSame(low, middle)) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** UTF-16 units. */
const block = 16_384;
