import { firstMatch, groupOf } from "./first-match.ts";
import { at, type Edit, lineAbove, lineSpan, type Span } from "./text.ts";

/** Edits within cells of tables, and with them those to the blanks behind, so that the bars stay below each other where they can. */
export function padCells(text: string, edits: readonly Edit[]): Edit[] {
	return edits.flatMap((edit) => {
		const padding = paddingEdit(text, edit);
		return padding ? [edit, padding] : [edit];
	});
}

function paddingEdit(text: string, { span, newText }: Edit): Edit | undefined {
	const line = lineSpan(text, span.end);
	if (!/^[ \t>]*\|/.test(text.slice(line.start, line.end))) return undefined;

	const cell = /^((?:\\.|[^|\\])*)\|/.exec(text.slice(span.end, line.end));
	if (!cell || newText.includes("|")) return undefined;

	const [whole] = cell;
	const blanks = firstMatch(/(?<![ \t])[ \t]*$/, groupOf(cell, 1));
	const bar = span.end + whole.length - 1;
	const longer = newText.length - (span.end - span.start);
	if (longer > 0) {
		const spare = Math.min(longer, Math.max(0, blanks.length - 1));
		return spare > 0 ? { span: { start: bar - spare, end: bar }, newText: "" } : undefined;
	}
	const isAligned = longer < 0 && hasBarBeside(text, line, bar - line.start);
	return isAligned ? { span: at(bar), newText: " ".repeat(-longer) } : undefined;
}

/** True when the line above or below has a bar in the same column. */
function hasBarBeside(text: string, line: Span, column: number): boolean {
	const above = lineAbove(text, line) ?? line;
	const behind = text.startsWith("\r\n", line.end) ? line.end + 2 : line.end + 1;
	const below = behind <= text.length ? lineSpan(text, behind) : line;
	return [above, below].some(
		(other) =>
			other !== line && other.start + column < other.end && text[other.start + column] === "|",
	);
}
