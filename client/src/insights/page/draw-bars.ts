import { barX, ruleX, text } from "@observablehq/plot";
import type { Chart } from "../messages.ts";
import {
	countAxis,
	type Drawing,
	frame,
	openable,
	totalsOf,
	totalWords,
	widthOf,
} from "./drawing.ts";
import { type Segment, stacked } from "./stack.ts";

/** A bar for each name. Two names may look the same when they are shortened, so bars go by number. */
export function drawBars(chart: Chart, fills: readonly string[], width: number): Drawing {
	const segments = stacked(chart.marks);
	const totals = totalsOf(chart, segments);
	const names = chart.groups.map(shortened);
	const bars = barX(segments, {
		...openable,
		y: ({ mark }: Segment) => mark.group,
		x1: "from",
		x2: "to",
		fill: ({ mark }: Segment) => fills[mark.series],
		insetRight: 1,
	});
	const sums = text(totals, {
		x: (total: number) => total,
		y: (_: number, group: number) => group,
		text: totalWords,
		textAnchor: "start",
		dx: 5,
	});
	return {
		marks: segments.map(({ mark }) => mark),
		options: {
			...frame(width),
			height: names.length * 26 + 40,
			marginLeft: widthOf(Math.max(...names.map(({ length }) => length))) + 16,
			marginRight: 40,
			x: countAxis(Math.max(1, ...totals)),
			y: {
				type: "band",
				domain: [...names.keys()],
				tickFormat: (group: number) => names[group] ?? "",
				tickSize: 0,
				label: null,
				padding: 0.3,
			},
			marks: [bars, sums, ruleX([0])],
		},
	};
}

function shortened(name: string): string {
	return name.length > 28 ? `${name.slice(0, 27)}…` : name;
}
