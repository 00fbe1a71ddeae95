import type { Chart, ChartMark } from "../messages.ts";
import { type DurationAxis, placeOn } from "./duration-axis.ts";

/** One report, or many with nearly the same value. */
export interface Dot {
	readonly mark: ChartMark;
	/** In pixels. */
	readonly radius: number;
}

const radius = 4.5;
/** As many dots can lie above each other in a strip. */
const mostStacked = 6;

/** The dots of a chart of strips on an axis `width` pixels long; those that would not have room are one. */
export function dots(chart: Chart, axis: DurationAxis, width: number): Dot[] {
	const bins = new Map<string, ChartMark[]>();
	for (const mark of chart.marks) {
		const key = `${mark.group}/${Math.floor(placeOn(axis, mark.value, width) / (2 * radius))}`;
		const bin = bins.get(key);
		if (bin) bin.push(mark);
		else bins.set(key, [mark]);
	}
	return [...bins.values()].flatMap((bin) =>
		bin.length > mostStacked ? together(bin) : bin.map((mark) => ({ mark, radius })),
	);
}

function together(bin: readonly ChartMark[]): Dot[] {
	const [first, last] = [bin[0], bin.at(-1)];
	const middle = bin[Math.floor(bin.length / 2)];
	if (!first || !last || !middle) return [];

	const name = `${bin.length} reports, from ${first.name} to ${last.name}`;
	const indexes = bin.flatMap(({ opens }) => opens.indexes);
	const mark = { ...middle, name, opens: { ...middle.opens, indexes } };
	// Large enough for the number that is written on it.
	return [{ mark, radius: Math.min(3 * radius, 2 * radius + Math.log2(bin.length)) }];
}
