import type { Chart } from "../messages.ts";
import { drawn } from "./element.ts";

/** A variable of the style sheet and a hatch, so that colour is not all there is. */
interface Ink {
	readonly colour: string;
	/** In a square of eight pixels; empty for none. */
	readonly hatch: string;
}

const upward = "M-2,2 L2,-2 M0,8 L8,0 M6,10 L10,6";
const downward = "M-2,6 L2,10 M0,0 L8,8 M6,-2 L10,2";
const across = "M0,4 H8";
const upright = "M4,0 V8";

/** The worst first. */
const severities: readonly Ink[] = [
	{ colour: "red", hatch: "" },
	{ colour: "orange", hatch: upward },
	{ colour: "yellow", hatch: across },
	{ colour: "blue", hatch: downward },
	{ colour: "purple", hatch: upright },
	{ colour: "grey", hatch: `${across} ${upright}` },
];
const lateAndNot: readonly Ink[] = [
	{ colour: "red", hatch: upward },
	{ colour: "blue", hatch: "" },
];
const plain: readonly Ink[] = [{ colour: "blue", hatch: "" }];

function inksOf({ kind, series }: Chart): readonly Ink[] {
	if (series.length < 2) return plain;
	return kind === "columns" ? severities : lateAndNot;
}

/** What the series of a chart are filled with. */
export interface Paint {
	/** By series: a value for `fill`. */
	readonly fills: readonly string[];
	/** What these refer to. */
	defs(): SVGDefsElement;
}

export function paintOf(chart: Chart): Paint {
	const inks = inksOf(chart);
	const used = chart.series.flatMap((_, index) => inks[index % inks.length] ?? []);
	const idOf = (index: number) => `${chart.id}-${index}`;
	return {
		fills: used.map(({ colour, hatch }, index) =>
			hatch === "" ? `var(--${colour})` : `url(#${idOf(index)})`,
		),
		defs: () => drawn("defs", {}, ...used.map((ink, index) => pattern(idOf(index), ink))),
	};
}

function pattern(id: string, { colour, hatch }: Ink): SVGPatternElement {
	return drawn(
		"pattern",
		{ id, width: "8", height: "8", patternUnits: "userSpaceOnUse" },
		drawn("rect", { width: "8", height: "8", fill: `var(--${colour})` }),
		drawn("path", { d: hatch, class: "hatch", fill: "none" }),
	);
}
