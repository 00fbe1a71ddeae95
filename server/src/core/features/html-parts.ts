import type { Element, ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import { isNamed } from "./render-element.ts";

/**
 * The HTML of `content` in parts, each for what an editor may have changed: an element, or an entry of a timeline,
 * which is a long list. Joined they are what the whole would be.
 */
export function* htmlParts(content: readonly ElementContent[]): Iterable<string> {
	for (const node of content) {
		if (isTimeline(node)) yield* listParts(node);
		else yield htmlOf(node);
	}
}

function* listParts(list: Element): Iterable<string> {
	const empty = htmlOf({ ...list, children: [] });
	const end = empty.indexOf("</");
	yield empty.slice(0, end);
	for (const item of list.children) yield htmlOf(item);
	yield empty.slice(end);
}

/** As `render-timeline.ts` makes it; no list of the writer's may have that class. */
function isTimeline(node: ElementContent): node is Element {
	if (!isNamed(node, "ol")) return false;
	const { className } = node.properties;
	return Array.isArray(className) && className.includes("timeline");
}

function htmlOf(node: ElementContent): string {
	return toHtml({ type: "root", children: [node] });
}
