import type { Element } from "hast";
import { htmlOf } from "./kept-elements.ts";
import { elementsIn } from "./render-element.ts";

/**
 * The HTML of `content` in parts, each for what an editor may have changed: an element, or an entry of a timeline,
 * which is a long list. Joined they are what the whole would be.
 */
export function* htmlParts(content: readonly Element[]): Iterable<string> {
	for (const node of content) {
		if (isTimeline(node)) yield* listParts(node);
		else yield htmlOf(node);
	}
}

function* listParts(list: Element): Iterable<string> {
	const empty = htmlOf({ ...list, children: [] });
	const end = empty.indexOf("</");
	yield empty.slice(0, end);
	for (const item of elementsIn(list.children)) yield htmlOf(item);
	yield empty.slice(end);
}

/** As `render-timeline.ts` makes it; no list of the writer's may have that class. */
function isTimeline({ tagName, properties: { className } }: Element): boolean {
	return tagName === "ol" && Array.isArray(className) && className.includes("timeline");
}
