import type { Element } from "hast";
import { toHtml } from "hast-util-to-html";
import { remembered } from "../remembered.ts";

declare module "hast" {
	interface ElementData {
		/** The element of a chunk that this one is a copy of, at its place in the text. */
		original?: Element;
		/** Its HTML, once it was asked for: of an element that is shown again. */
		html?: string;
	}
}

/**
 * Elements that are shown again and again as they are: of hundreds of entries most stay the same when one is typed in,
 * and to make them and write their HTML anew takes most of a rendering.
 *
 * @param original what stands in the text, and means the same as long as it is there.
 * @param key all else that the element is made of.
 */
export function keptElement(original: Element, key: string, make: () => Element): Element {
	const kept = kepts(original);
	if (kept.last?.key !== key) kept.last = { key, element: { ...make(), data: {} } };
	return kept.last.element;
}

const kepts = remembered(
	(_: Element): { last?: { readonly key: string; readonly element: Element } } => ({}),
);

/** The HTML of an element; of a kept one it is written once. */
export function htmlOf(element: Element): string {
	const { data } = element;
	if (!data) return written(element);

	data.html ??= written(element);
	return data.html;
}

function written(element: Element): string {
	return toHtml({ type: "root", children: [element] });
}
