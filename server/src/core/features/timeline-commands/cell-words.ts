import type { Entry } from "../../report.ts";
import { lineEnds } from "../../text.ts";
import { wordsStart } from "../../words-start.ts";

/**
 * The words of an entry and what stands below them, on one line for a table's cell: lines become `<br>`, details keep their
 * markers, and bars are escaped.
 *
 * @returns `undefined` when that would lose something: code blocks, tables, quotes and headings need lines of their own.
 */
export function cellWords(text: string, entry: Entry): string | undefined {
	const { offset } = wordsStart(text, entry);
	const own = text.slice(offset, entry.textSpan.end);
	const below = text.slice(entry.textSpan.end, entry.span.end);
	const lines = below.split(lineEnds);
	if (lines.some((line) => needsLine.test(line))) return undefined;

	const details = detailsIn(lines).map(({ depth, words }) => "&nbsp;&nbsp;".repeat(depth) + words);
	const joined = own
		.replace(/(?:(?:<br\s*\/?>|\\)[ \t]*|(?<![ \t]) {2,})(?:\r\n?|\n)[ \t]*/gi, "<br>")
		.replace(/(?:(?<![ \t])[ \t]+)?(?:\r\n?|\n)[ \t>]*/g, " ")
		.trim()
		.replace(/(?:<br\s*\/?>|\\)$/i, "");
	return [joined, ...details].join("<br>").replace(/(?<!\\)\|/g, "\\|");
}

/** Below a cell's words these cannot stand. */
const needsLine =
	/^[\s>]*(?:```|~~~|#{1,6}\s|>|\||<(?!br\b|a\b|https?:)|={3,}\s*$|-{3,}\s*$|\[[^\]]+\]:)/;

interface Detail {
	/** Of a list item: how many others it stands below. */
	readonly depth: number;
	readonly words: string;
}

/** A line without a marker goes on with the one above, unless a blank line is between. */
function detailsIn(lines: readonly string[]): Detail[] {
	const details: Detail[] = [];
	let indents: readonly number[] = [];
	let isApart = true;
	for (const line of lines) {
		const words = line.trim().replace(/(?:<br\s*\/?>|\\)$/i, "");
		const isItem = /^(?:[-*+]|\d{1,9}[.)])\s/.test(words);
		const above = details.at(-1);
		if (words !== "" && !isItem && !isApart && above) {
			details[details.length - 1] = { ...above, words: `${above.words} ${words}` };
		} else if (words !== "") {
			const indent = line.length - line.trimStart().length;
			if (isItem) indents = [...indents.filter((it) => it < indent), indent];
			details.push({ depth: isItem ? indents.length - 1 : 0, words });
		}
		isApart = words === "";
	}
	return details;
}
