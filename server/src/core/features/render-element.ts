import type { Element, ElementContent, Properties } from "hast";
import type { Span } from "../text.ts";

/** An element; a string among the children is text. */
export function element(
	tagName: string,
	properties: Properties,
	children: readonly (ElementContent | string)[],
): Element {
	const content = children.map((child) =>
		typeof child === "string" ? { type: "text" as const, value: child } : child,
	);
	return { type: "element", tagName, properties, children: content };
}

/** Where the node stands in the text; `undefined` for what does not come from it. */
export function spanOf(node: ElementContent): Span | undefined {
	const start = node.position?.start.offset;
	const end = node.position?.end.offset;
	return start === undefined || end === undefined ? undefined : { start, end };
}

export function isElement(node: ElementContent | undefined): node is Element {
	return node?.type === "element";
}

export function isNamed<Name extends string>(
	node: ElementContent | undefined,
	...names: readonly Name[]
): node is Element & { readonly tagName: Name } {
	return isElement(node) && names.some((name) => name === node.tagName);
}

/** The elements of these names in `node`, outermost first; those inside one of them too. */
export function* descendants(node: Element, ...tagNames: string[]): Iterable<Element> {
	for (const child of node.children) {
		if (!isElement(child)) continue;
		if (tagNames.includes(child.tagName)) yield child;
		yield* descendants(child, ...tagNames);
	}
}

/** Those of `nodes` that are elements; all that is shown side by side are, but for line ends. */
export function elementsIn(nodes: readonly ElementContent[]): Element[] {
	return nodes.filter((it) => it.type === "element");
}

/** True when `node` holds no words and no image. */
export function isBlank(node: ElementContent): boolean {
	if (isElement(node)) return !isNamed(node, "img", "hr") && node.children.every(isBlank);
	return node.type !== "text" || node.value.trim() === "";
}
