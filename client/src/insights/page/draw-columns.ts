import { axisX, barY, ruleY, text } from "@observablehq/plot";
import type { Chart } from "../messages.ts";
import {
	countAxis,
	type Drawing,
	frame,
	margins,
	openable,
	totalsOf,
	totalWords,
} from "./drawing.ts";
import { periodLabels } from "./period-labels.ts";
import { type Segment, stacked } from "./stack.ts";

/** A few months on a wide page would be as wide as houses. */
const widestColumn = 90;

/** A stack for each period. */
export function drawColumns(chart: Chart, fills: readonly string[], width: number): Drawing {
	const { groups } = chart;
	const segments = stacked(chart.marks);
	const totals = totalsOf(chart, segments);
	const most = Math.max(1, ...totals);
	const room = Math.min(width - margins.left - margins.right, groups.length * widestColumn);
	const columns = barY(segments, {
		...openable,
		x: ({ mark }: Segment) => groups[mark.group],
		y1: "from",
		y2: "to",
		fill: ({ mark }: Segment) => fills[mark.series],
		insetTop: 1,
	});
	const sums = text(totals, {
		x: (_: number, group: number) => groups[group],
		y: (total: number) => total,
		text: totalWords,
		dy: -7,
	});
	return {
		marks: segments.map(({ mark }) => mark),
		options: {
			...frame(room + margins.left + margins.right),
			// A single incident is no tower.
			height: 120 + Math.min(120, most * 30),
			marginTop: 24,
			marginBottom: 44,
			x: { type: "band", domain: groups, label: null, padding: 0.25 },
			y: countAxis(most),
			marks: [periodAxis(groups, room), columns, sums, ruleY([0])],
		},
	};
}

function periodAxis(periods: readonly string[], width: number) {
	const labels = new Map(periodLabels(periods, width).map(({ period, text }) => [period, text]));
	return axisX([...labels.keys()], {
		tickFormat: (period: string) => labels.get(period) ?? "",
		tickSize: 0,
		lineHeight: 1.2,
		label: null,
	});
}
