import type { Element, ElementContent } from "hast";
import { isNamed } from "./render-element.ts";

/** How much further something stands than it was read: UTF-16 units, and lines. */
export interface Distance {
	readonly start: number;
	readonly line: number;
}

/** A copy of `element` that stands elsewhere; the copy may be changed. */
export function placed(element: Element, by: Distance): Element {
	const { properties } = element;
	const { dataLine } = properties;
	return {
		...element,
		properties:
			typeof dataLine === "number"
				? { ...properties, dataLine: dataLine + by.line }
				: { ...properties },
		children: element.children.map((child) => placedContent(child, by)),
		...placeOf(element, by),
		...(isNamed(element, "li", "tr") && { data: { original: element } }),
	};
}

function placedContent(node: ElementContent, by: Distance): ElementContent {
	return node.type === "element" ? placed(node, by) : { ...node, ...placeOf(node, by) };
}

function placeOf({ position }: ElementContent, by: Distance): Pick<ElementContent, "position"> {
	return position
		? { position: { start: moved(position.start, by), end: moved(position.end, by) } }
		: {};
}

type Point = NonNullable<ElementContent["position"]>["start"];

function moved({ line, column, offset }: Point, by: Distance): Point {
	return { line: line + by.line, column, offset: Number(offset) + by.start };
}
