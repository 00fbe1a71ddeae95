import type { Section } from "./report.ts";
import { at, type Edit, lineEnd, slice } from "./text.ts";

/**
 * The edits that take `section` with all that is below it to another place.
 *
 * @param target Where a section begins, or the end of the text; not within `section`.
 */
export function moveSection(text: string, { span }: Section, target: number): Edit[] {
	const end = lineEnd(text);
	const words = slice(text, span).trimEnd();
	const isLast = text.slice(span.end).trim() === "";
	// The white space before the last section goes with it, so that the text ends as it did.
	const removed = isLast
		? { start: text.slice(0, span.start).trimEnd().length, end: span.start + words.length }
		: span;
	const isToEnd = text.slice(target).trim() === "";
	const inserted = isToEnd
		? { span: at(text.trimEnd().length), newText: `${end}${end}${words}` }
		: { span: at(target), newText: `${words}${end}${end}` };
	return [{ span: removed, newText: "" }, inserted];
}
