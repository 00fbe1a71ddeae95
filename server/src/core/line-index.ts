/** A place as editors show it: both start at 1, columns count UTF-16 units. */
export interface Place {
	readonly line: number;
	readonly column: number;
}

/** Read `text` once, then say of any offset where it is. LF, CRLF and a lone CR end a line. */
export function createLineIndex(text: string): (offset: number) => Place {
	const starts = [0];
	for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
	return (offset) => {
		const line = lastAtOrBefore(starts, offset);
		return { line: line + 1, column: offset - Math.max(...starts.slice(line, line + 1)) + 1 };
	};
}

/** The index of the last of `starts` that is not behind `offset`; `starts` ascend from 0. */
function lastAtOrBefore(starts: readonly number[], offset: number): number {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (starts.slice(middle, middle + 1).some((start) => start <= offset)) low = middle;
		else high = middle - 1;
	}
	return low;
}
