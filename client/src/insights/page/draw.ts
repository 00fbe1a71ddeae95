import { plot } from "@observablehq/plot";
import type { Chart, ChartMark } from "../messages.ts";
import { drawingOf } from "./drawing-of.ts";
import { drawn } from "./element.ts";
import type { Paint } from "./paint.ts";

/** A drawing that can be walked and opened by keyboard and mouse. */
export function draw(
	chart: Chart,
	{ paint, width }: { readonly paint: Paint; readonly width: number },
	open: (mark: ChartMark) => void,
): SVGSVGElement | undefined {
	const { options, marks } = drawingOf(chart, paint.fills, width);
	const made = plot(options);
	const svg = made instanceof SVGSVGElement ? made : made.querySelector("svg");
	if (!svg) return undefined;

	// The policy of the page lets no style element live; the style sheet has what it says.
	for (const style of svg.querySelectorAll("style")) style.remove();
	svg.prepend(paint.defs());
	for (const dot of svg.querySelectorAll<SVGCircleElement>("circle[data-mark]")) {
		writeCount(dot, marks[placeOf(dot)]?.opens.indexes.length ?? 0);
	}
	svg.setAttribute("role", "group");
	svg.setAttribute(
		"aria-label",
		`${chart.title}. The arrow keys go from one mark to the next, Enter opens it.`,
	);
	makeWalkable(svg, (index) => {
		const mark = marks[index];
		if (mark) open(mark);
	});
	return svg;
}

/** A dot for many says for how many. */
function writeCount(dot: SVGCircleElement, count: number): void {
	if (count < 2) return;

	const [x, y] = [dot.cx.baseVal.value, dot.cy.baseVal.value];
	const place = { x: String(x), y: String(y), dy: "0.35em", "aria-hidden": "true" };
	dot.after(drawn("text", { ...place, class: "count" }, String(count)));
}

/** One stop for the Tab key; from there the arrow keys go on, from left to right and from top to bottom. */
function makeWalkable(svg: SVGSVGElement, open: (index: number) => void): void {
	const elements = [...svg.querySelectorAll<SVGElement>("[data-mark]")].toSorted(
		(a, b) => placeOf(a) - placeOf(b),
	);
	for (const [index, mark] of elements.entries()) {
		mark.setAttribute("role", "button");
		mark.setAttribute("tabindex", index === 0 ? "0" : "-1");
	}
	svg.addEventListener("click", ({ target }) => {
		const mark = target instanceof Element ? target.closest("[data-mark]") : null;
		if (mark instanceof SVGElement) open(placeOf(mark));
	});
	svg.addEventListener("keydown", (event) => {
		const at = event.target instanceof SVGElement ? elements.indexOf(event.target) : -1;
		const current = elements[at];
		if (!current) return;
		if (event.key === "Enter" || event.key === " ") {
			event.preventDefault();
			open(placeOf(current));
			return;
		}

		const next = elements[nextIndex(event.key, at, elements.length)];
		if (!next || next === current) return;

		event.preventDefault();
		current.setAttribute("tabindex", "-1");
		next.setAttribute("tabindex", "0");
		next.focus();
	});
}

function placeOf(mark: SVGElement): number {
	return Number(mark.dataset.mark);
}

/** Out of range for a key that goes nowhere. */
function nextIndex(key: string, at: number, count: number): number {
	switch (key) {
		case "ArrowRight":
		case "ArrowDown":
			return Math.min(count - 1, at + 1);
		case "ArrowLeft":
		case "ArrowUp":
			return Math.max(0, at - 1);
		case "Home":
			return 0;
		case "End":
			return count - 1;
		default:
			return -1;
	}
}
