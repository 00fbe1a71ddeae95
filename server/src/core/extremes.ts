/** As `Math.min`, which takes no more than some hundred thousand; infinite without any. */
export function least(numbers: readonly number[]): number {
	return numbers.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
}

/** As `Math.max`, likewise. */
export function greatest(numbers: readonly number[]): number {
	return numbers.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
}
