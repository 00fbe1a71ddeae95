import type { Element, ElementContent, Text } from "hast";
import { type Span, slice } from "../text.ts";
import { element, isBlank, spanOf } from "./render-element.ts";

/**
 * What of `nodes` comes from `span` of the text.
 * Elements that lose all their words go, the others keep their form.
 */
export function clip(nodes: readonly ElementContent[], span: Span, text: string): ElementContent[] {
	return nodes.flatMap((node) => clipNode(node, span, text));
}

function clipNode(node: ElementContent, span: Span, text: string): ElementContent[] {
	const own = spanOf(node);
	if (own && (own.end <= span.start || span.end <= own.start)) return [];
	if (own && span.start <= own.start && own.end <= span.end) return [node];
	if (node.type === "element") return clipElement(node, span, text);
	// Line ends that only part elements come from nowhere in the text.
	return node.type === "text" && own ? part(node, own, span, text) : [];
}

function clipElement(node: Element, span: Span, text: string): Element[] {
	const clipped = { ...node, children: clip(node.children, span, text) };
	return isBlank(clipped) ? [] : [clipped];
}

/** Put an element of class `name` around what comes from `span`, wherever it stands below `node`. */
export function mark(node: Element, span: Span, name: string, text: string): void {
	node.children = node.children.flatMap((child): ElementContent[] => {
		const own = spanOf(child);
		if (own && (own.end <= span.start || span.end <= own.start)) return [child];
		if (child.type === "element") mark(child, span, name, text);
		return child.type === "text" && own ? markText(child, own, span, name, text) : [child];
	});
}

function markText(node: Text, own: Span, span: Span, name: string, text: string): ElementContent[] {
	const before = part(node, own, { start: own.start, end: span.start }, text);
	const marked = part(node, own, span, text).map((it) =>
		element("span", { className: [name] }, [it]),
	);
	const after = part(node, own, { start: span.end, end: own.end }, text);
	return [...before, ...marked, ...after];
}

/** The words of `node` that come from `span`, if there are any. */
function part(node: Text, own: Span, span: Span, text: string): Text[] {
	const { position, value } = node;
	const start = Math.max(span.start, own.start);
	const end = Math.min(span.end, own.end);
	const from = placeIn(value, slice(text, own), start - own.start);
	const to = end === own.end ? value.length : placeIn(value, slice(text, own), end - own.start);
	if (from >= to) return [];

	const moved = position && {
		start: { ...position.start, offset: start },
		end: { ...position.end, offset: end },
	};
	return [{ type: "text", value: value.slice(from, to), ...(moved && { position: moved }) }];
}

/**
 * Where in the words the place `offset` of their source is.
 * Escapes, entities and the indentation of wrapped lines stand in the source only, so the two are read side by side.
 */
function placeIn(value: string, source: string, offset: number): number {
	if (value.length === source.length) return offset;

	let place = 0;
	for (let at = 0; at < offset && place < value.length; at++) {
		if (source[at] === value[place]) place++;
	}
	return place;
}
