import { axisFy, axisX, dodgeY, dot, gridX, rect, tickX } from "@observablehq/plot";
import type { Chart } from "../messages.ts";
import { type Dot, dots } from "./dots.ts";
import { type Drawing, frame, margins, openable, widthOf } from "./drawing.ts";
import { durationAxis, durationLabel } from "./duration-axis.ts";

/** A strip for each metric: a dot for each report, and behind them the middle half, before them the median. */
export function drawStrips(chart: Chart, fills: readonly string[], width: number): Drawing {
	const { groups, boxes } = chart;
	const words = [...groups, ...chart.groupNotes];
	const marginLeft = widthOf(Math.max(...words.map(({ length }) => length))) + 28;
	const room = Math.max(1, width - marginLeft - margins.right);
	const axis = durationAxis(
		chart.marks.map(({ value }) => value),
		room,
	);
	const found = dots(chart, axis, room);
	const box = { x1: "lowerQuartile", x2: "upperQuartile", insetTop: 8, insetBottom: 8 };
	const median = { x: "median", insetTop: 2, insetBottom: 2 };
	return {
		marks: found.map(({ mark }) => mark),
		options: {
			...frame(width),
			height: groups.length * 84 + 40,
			marginLeft,
			x: { type: "symlog", constant: 1, domain: [axis.from, axis.to], label: null },
			fy: { domain: [...groups.keys()], label: null, padding: 0.08 },
			r: { type: "identity" },
			marks: [
				nameAxis(chart),
				gridX(axis.ticks),
				axisX(axis.ticks, { tickFormat: durationLabel, tickSize: 0, label: null }),
				rect(boxes, { ...box, fy: "group", className: "box", title: "name" }),
				reportDots(found, fills[0]),
				tickX(boxes, { ...median, fy: "group", className: "median", title: "name" }),
			],
		},
	};
}

function nameAxis({ groups, groupNotes }: Chart) {
	return axisFy({
		anchor: "left",
		label: null,
		lineHeight: 1.25,
		// A dot at the start of the axis goes over it.
		dx: -8,
		tickFormat: (group: number) => `${groups[group]}\n${groupNotes[group] ?? ""}`,
	});
}

function reportDots(found: readonly Dot[], fill = "currentColor") {
	return dot(
		found,
		dodgeY("middle", {
			...openable,
			x: ({ mark }: Dot) => mark.value,
			fy: ({ mark }: Dot) => mark.group,
			r: "radius",
			padding: 0.5,
			fill,
			className: "dots",
		}),
	);
}
