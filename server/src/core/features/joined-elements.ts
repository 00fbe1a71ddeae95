import type { Element } from "hast";
import { zip } from "../zip.ts";
import { isNamed } from "./render-element.ts";

/** Lists that are one become one, and rows go to the table above; each part is what was read by itself. */
export function joined(parts: readonly (readonly Element[])[]): Element[] {
	const [first = [], ...others] = parts;
	const begun = others.flatMap((part) => part.slice(0, 1));
	for (const into of first.slice(-1)) {
		for (const next of begun) (isNamed(next, "table") ? appendRows : appendItems)(into, next);
	}
	return [...first, ...others.flatMap((part) => part.slice(1))];
}

function appendItems(list: Element, next: Element): void {
	const { className } = next.properties;
	if (className !== undefined) list.properties = { className, ...list.properties };
	// The line end before the first item is there.
	for (const child of next.children.slice(1)) list.children.push(child);
	endWith(list, next);
}

function appendRows(table: Element, next: Element): void {
	for (const [body, rows] of zip(bodiesOf(table), bodiesOf(next))) {
		for (const row of rows.children.slice(1)) body.children.push(row);
		endWith(body, rows);
	}
	endWith(table, next);
}

function bodiesOf({ children }: Element): readonly Element[] {
	return children.filter((it) => isNamed(it, "tbody"));
}

function endWith(element: Element, { position }: Element): void {
	const start = element.position?.start;
	element.position = start && position && { start, end: position.end };
}
