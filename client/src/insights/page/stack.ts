import type { ChartMark } from "../messages.ts";

/** A mark and where it lies in the stack of its group. */
export interface Segment {
	readonly mark: ChartMark;
	readonly from: number;
	readonly to: number;
}

/** Put the marks of each group upon each other, the first series first: those on the axis are compared best. */
export function stacked(marks: readonly ChartMark[]): Segment[] {
	const heights = new Map<number, number>();
	return marks
		.toSorted((a, b) => a.group - b.group || a.series - b.series)
		.map((mark) => {
			const from = heights.get(mark.group) ?? 0;
			const to = from + mark.value;
			heights.set(mark.group, to);
			return { mark, from, to };
		});
}
