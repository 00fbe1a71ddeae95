import { drawn } from "./element.ts";

/** What a drawing looks like as a file of its own. */
export interface Picture {
	readonly svg: string;
	readonly width: number;
	readonly height: number;
}

const head = 34;
const lineHeight = 20;
const margin = 16;

/**
 * The drawing with its title and legend, and with the colours that it has on the screen: a file knows neither the
 * theme nor the style sheet.
 */
export function pictureOf(
	svg: SVGSVGElement,
	title: string,
	legend: HTMLElement | undefined,
): Picture {
	const width = svg.width.baseVal.value + 2 * margin;
	const below = head + (legend ? lineHeight : 0);
	const height = svg.height.baseVal.value + below + margin;
	const { backgroundColor, color, fontFamily } = getComputedStyle(document.body);
	const colours = { background: backgroundColor, text: color };
	const words = { fill: colours.text, "font-family": fontFamily };
	const whole = drawn(
		"svg",
		{
			xmlns: "http://www.w3.org/2000/svg",
			width: String(width),
			height: String(height),
			viewBox: `0 0 ${width} ${height}`,
		},
		drawn("rect", { width: "100%", height: "100%", fill: colours.background }),
		drawn(
			"text",
			{ ...words, x: String(margin), y: "24", "font-size": "15", "font-weight": "600" },
			title,
		),
		...(legend ? legendRow(legend, words) : []),
		moved(frozen(svg), margin, below),
	);
	return { svg: new XMLSerializer().serializeToString(whole), width, height };
}

/** As PNG in base 64, two pixels for one; rejects when the browser cannot draw it. */
export async function pngOf({ svg, width, height }: Picture): Promise<string> {
	const image = new Image(width, height);
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	await image.decode();
	const canvas = document.createElement("canvas");
	canvas.width = width * 2;
	canvas.height = height * 2;
	const context = canvas.getContext("2d");
	context?.scale(2, 2);
	context?.drawImage(image, 0, 0, width, height);
	return canvas.toDataURL("image/png").replace(/^data:image\/png;base64,/, "");
}

const frozenProperties = [
	"fill",
	"fill-opacity",
	"stroke",
	"stroke-opacity",
	"stroke-width",
	"font-family",
	"font-size",
	"font-weight",
	"opacity",
] as const;

/** A copy whose attributes say what the style sheet says of the original. */
function frozen(svg: SVGSVGElement): SVGElement {
	const copy = svg.cloneNode(true);
	if (!(copy instanceof SVGSVGElement)) return svg;

	const originals = [svg, ...svg.querySelectorAll("*")];
	const copies = [copy, ...copy.querySelectorAll("*")];
	for (const [index, original] of originals.entries()) {
		const style = getComputedStyle(original);
		for (const property of frozenProperties) {
			copies[index]?.setAttribute(property, style.getPropertyValue(property).replaceAll('"', "'"));
		}
		for (const name of ["class", "tabindex", "role", "data-mark"])
			copies[index]?.removeAttribute(name);
	}
	return copy;
}

/** A drawing within a drawing. */
function moved(svg: SVGElement, x: number, y: number): SVGElement {
	svg.setAttribute("x", String(x));
	svg.setAttribute("y", String(y));
	return svg;
}

function* legendRow(
	legend: HTMLElement,
	words: Readonly<Record<string, string>>,
): Iterable<SVGElement> {
	let x = margin;
	for (const entry of legend.querySelectorAll("li")) {
		const swatch = entry.querySelector("svg");
		if (swatch) yield moved(frozen(swatch), x, head - 2);
		const name = entry.textContent ?? "";
		yield drawn(
			"text",
			{ ...words, x: String(x + 20), y: String(head + 10), "font-size": "12" },
			name,
		);
		x += 20 + entry.getBoundingClientRect().width;
	}
}
