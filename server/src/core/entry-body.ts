import { firstMatch } from "./first-match.ts";
import type { Entry } from "./report.ts";
import { type Span, slice } from "./text.ts";

/** The part of an entry that can stand in another's place. */
export interface EntryBody {
	readonly span: Span;
	/** The columns by which its further lines are indented because of a number that is left out. */
	readonly indent: number;
}

/** An entry without what belongs to its place: the number of an ordered list, the break behind a line, blank lines. */
export function entryBody(text: string, { container, span }: Entry): EntryBody {
	const written = slice(text, span);
	if (container === "ordered") {
		const marker = firstMatch(/^\d{1,9}[.)][ \t]+/, written).length;
		return { span: { start: span.start + marker, end: span.end }, indent: marker };
	}
	const kept =
		container === "paragraph"
			? written.replace(/(?:(?<!\s)\s+)?(?:<br\s*\/?>|\\)$/i, "")
			: written.trimEnd();
	return { span: { start: span.start, end: span.start + kept.length }, indent: 0 };
}
