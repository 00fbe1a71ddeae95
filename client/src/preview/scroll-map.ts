/** Where the element of a source line begins on the page, in pixels from the top. */
export interface Mark {
	readonly line: number;
	readonly top: number;
}

/**
 * The place of a line on the page, interpolated between the marks around it.
 *
 * @param marks ascending in line and top; empty gives 0.
 */
export function topOf(marks: readonly Mark[], line: number): number {
	return interpolate(marks, line, "line", "top");
}

/** The line at a place of the page, with its fraction; the inverse of `topOf`. */
export function lineOf(marks: readonly Mark[], top: number): number {
	return interpolate(marks, top, "top", "line");
}

type Axis = keyof Mark;

function interpolate(marks: readonly Mark[], value: number, from: Axis, to: Axis): number {
	const after = marks.findIndex((mark) => mark[from] > value);
	if (after === 0) return 0;

	const next = marks[after];
	const previous = marks[(after < 0 ? marks.length : after) - 1];
	if (!previous) return 0;
	if (!next) return previous[to];

	const share = (value - previous[from]) / (next[from] - previous[from]);
	return previous[to] + share * (next[to] - previous[to]);
}
