import type { Chart, References } from "../messages.ts";
import { draw } from "./draw.ts";
import { element } from "./element.ts";
import type { Folded } from "./folded.ts";
import { legendOf } from "./legend.ts";
import { paintOf } from "./paint.ts";
import { type Picture, pictureOf } from "./picture.ts";

/** The drawing of a chart, with its legend. */
export interface ChartFigure {
	readonly root: HTMLElement;
	/** Make it so many pixels wide, if it is not. */
	draw(width: number): void;
	/** As it is on the screen; `undefined` before it was drawn. */
	picture(): Picture | undefined;
}

export function createFigure(
	{ chart }: Folded,
	title: Chart["title"],
	open: (opens: References) => void,
): ChartFigure {
	const root = element("figure", { "aria-label": title });
	const paint = paintOf(chart);
	const legend = legendOf(chart, paint);
	let drawnWidth = 0;
	return {
		root,
		draw(width) {
			if (width === 0 || width === drawnWidth) return;

			drawnWidth = width;
			const svg = draw(chart, { paint, width }, (mark) => open(mark.opens));
			root.replaceChildren(...(legend ? [legend] : []), ...(svg ? [svg] : []));
		},
		picture() {
			const svg = root.querySelector<SVGSVGElement>("svg.plot");
			return svg ? pictureOf(svg, title, legend) : undefined;
		},
	};
}
