import { firstMatch } from "./first-match.ts";
import { lengthAt } from "./length-at.ts";
import type { Entry } from "./report.ts";
import { lineSpan, slice } from "./text.ts";

/** Where the words of an entry begin. */
export interface WordsStart {
	/** In front of the emphasis, code or link that the words begin with. */
	readonly offset: number;
	/** The emphasis around the timestamp goes on into the words. */
	readonly isEmphasised: boolean;
}

/** The place behind an entry's timestamp and separator; of a row that behind its timestamp's cell is not meant. */
export function wordsStart(text: string, { timestamp, textSpan }: Entry): WordsStart {
	const line = lineSpan(text, timestamp.span.start);
	const lead = text.slice(line.start, timestamp.span.start).replace(/^[\s>]*[*+-][ \t]+/, "");
	const opening = firstMatch(/[*_]+/, lead);
	const isOpen = opening !== "" && !slice(text, timestamp.span).includes(opening);
	const behind = text.slice(timestamp.span.end, textSpan.start);
	const closed = isOpen ? behind.indexOf(opening) : 0;
	const words = textSpan.start + lengthAt(closeColon, text, textSpan.start);
	if (closed < 0) return { offset: words, isEmphasised: true };

	const opened = openedAtEnd(behind.slice(isOpen ? closed + opening.length : 0));
	return { offset: opened > 0 ? textSpan.start - opened : words, isEmphasised: false };
}

/** `14:05:Disk`, but not that of `14:05 :fire: Disk`. */
const closeColon = /:(?![\w+-]+:)/y;

/** How long the marks and tags are that `text` ends with, read backwards: `: **<b>`. */
function openedAtEnd(text: string): number {
	let start = text.length;
	while (start > 0) {
		const isMark = "*_`[!".includes(text.charAt(start - 1));
		const opening = isMark ? start - 1 : tagBefore(text, start);
		if (opening === undefined) break;

		start = opening;
	}
	return text.length - start;
}

function tagBefore(text: string, end: number): number | undefined {
	if (text[end - 1] !== ">") return undefined;

	const start = text.lastIndexOf("<", end - 2);
	const isTag = start >= 0 && text.indexOf(">", start) === end - 1;
	return isTag ? start : undefined;
}
