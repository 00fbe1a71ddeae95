import type { PlotOptions, RenderFunction, ScaleOptions } from "@observablehq/plot";
import type { Chart, ChartMark } from "../messages.ts";
import type { Segment } from "./stack.ts";

/** What the library is to draw. */
export interface Drawing {
	readonly options: PlotOptions;
	/** What can be opened: the element with `data-mark="3"` is the fourth of them. */
	readonly marks: readonly ChartMark[];
}

/** Room for the widest number beside an axis, and for what goes over its end. */
export const margins = { left: 44, right: 24 };

export function frame(width: number): PlotOptions {
	return { width, marginLeft: margins.left, marginRight: margins.right, className: "plot" };
}

/** Pixels that a text of `length` letters takes at most. */
export function widthOf(length: number): number {
	return length * 6.6;
}

/** Of elements that can be opened: a name, and a number that is their place in the data. */
export const openable = {
	ariaLabel: nameOf,
	title: nameOf,
	render: (...[index, scales, values, dimensions, context, next]: Parameters<RenderFunction>) => {
		const group = next?.(index, scales, values, dimensions, context) ?? null;
		for (const [place, child] of Array.from(group?.children ?? []).entries()) {
			child.setAttribute("data-mark", String(index[place]));
		}
		return group;
	},
};

function nameOf({ mark }: { readonly mark: ChartMark }): string {
	return mark.name;
}

/** How much each group comes to. */
export function totalsOf({ groups }: Chart, segments: readonly Segment[]): number[] {
	const totals = groups.map(() => 0);
	for (const { mark, to } of segments) totals[mark.group] = Math.max(totals[mark.group] ?? 0, to);
	return totals;
}

/** Nothing for an empty group. */
export function totalWords(total: number): string {
	return total === 0 ? "" : String(total);
}

/** An axis of counts up to `most`. */
export function countAxis(most: number): ScaleOptions {
	return {
		domain: [0, most],
		ticks: wholeTicks(most),
		tickFormat: String,
		tickSize: 0,
		grid: true,
		label: null,
	};
}

/** There is no half incident. */
function wholeTicks(most: number): number[] {
	const size = steps.find((step) => most / step <= 6) ?? most;
	return Array.from({ length: Math.floor(most / size) + 1 }, (_, index) => index * size);
}

const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];
