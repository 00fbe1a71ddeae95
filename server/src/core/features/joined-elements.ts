import type { Element } from "hast";
import { isElement, isNamed } from "./render-element.ts";

/** Lists that are one become one, and rows go to the table above; each part is what was read by itself. */
export function joined(parts: readonly (readonly Element[])[]): Element[] {
	const [first = [], ...others] = parts;
	const into = first.at(-1);
	const result = [...first];
	for (const [next, ...rest] of others) {
		if (into && next) (isNamed(next, "table") ? appendRows : appendItems)(into, next);
		result.push(...rest);
	}
	return result;
}

function appendItems(list: Element, next: Element): void {
	const { className } = next.properties;
	if (className !== undefined) list.properties = { className, ...list.properties };
	// The line end before the first item is there.
	for (const child of next.children.slice(1)) list.children.push(child);
	endWith(list, next);
}

function appendRows(table: Element, { children, position }: Element): void {
	const body = table.children.find((it) => isNamed(it, "tbody"));
	const rows = children.find((it) => isNamed(it, "tbody"));
	if (!isElement(body) || !isElement(rows)) return;

	for (const row of rows.children.slice(1)) body.children.push(row);
	endWith(body, rows);
	endWith(table, { position });
}

function endWith(element: Element, { position }: Pick<Element, "position">): void {
	const start = element.position?.start;
	if (start && position) element.position = { start, end: position.end };
}
