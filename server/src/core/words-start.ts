import { firstMatch } from "./first-match.ts";
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
	if (closed < 0) return { offset: textSpan.start, isEmphasised: true };

	const rest = behind.slice(isOpen ? closed + opening.length : 0);
	const opened = firstMatch(/(?:[*_`[!]|<[^<>]*>)*$/, rest).length;
	return { offset: textSpan.start - opened, isEmphasised: false };
}
