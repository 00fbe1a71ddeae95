import type { Chart } from "../messages.ts";
import { drawBars } from "./draw-bars.ts";
import { drawColumns } from "./draw-columns.ts";
import { drawStrips } from "./draw-strips.ts";
import type { Drawing } from "./drawing.ts";

/**
 * What the library is to draw for a chart.
 *
 * @param fills for each series, a value for `fill`
 * @param width in pixels, at most
 */
export function drawingOf(chart: Chart, fills: readonly string[], width: number): Drawing {
	switch (chart.kind) {
		case "columns":
			return drawColumns(chart, fills, width);
		case "bars":
			return drawBars(chart, fills, width);
		case "strips":
			return drawStrips(chart, fills, width);
		default:
			return unreachable(chart.kind);
	}
}

function unreachable(value: never): never {
	throw new Error(`Unexpected kind: ${value}`);
}
