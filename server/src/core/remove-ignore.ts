import { greatest } from "./extremes.ts";
import { firstMatch } from "./first-match.ts";
import type { Fix } from "./rule.ts";
import type { Suppression } from "./suppression.ts";
import { lineSpan, type Span, slice } from "./text.ts";

/** Take one rule out of a comment that suppresses findings; the comment itself when it names no other. */
export function removeIgnored(
	text: string,
	comment: Suppression,
	named: Suppression["rules"][number],
): Fix {
	if (comment.rules.length === 1) return removeIgnore(text, comment);

	const others = comment.rules.filter((it) => it !== named).map(({ span }) => span);
	const after = others.find(({ start }) => start > named.span.start);
	const span = after
		? { start: named.span.start, end: after.start }
		: { start: greatest(others.map(({ end }) => end)), end: named.span.end };
	return { title: `Remove \`${named.id}\``, edits: [{ span, newText: "" }], safe: false };
}

/** Take a comment away; with its line when nothing else is on it, and with the blank line that set it off. */
export function removeIgnore(text: string, comment: Suppression): Fix {
	const edits = [{ span: withLine(text, comment), newText: "" }];
	return { title: "Remove the comment", edits, safe: false };
}

function withLine(text: string, { span, isWholeFile }: Suppression): Span {
	const before = firstMatch(
		/(?<![ \t])[ \t]*$/,
		text.slice(lineSpan(text, span.start).start, span.start),
	);
	const [after = ""] = /^[ \t]*(?:\r\n?|\n|$)/.exec(text.slice(span.end)) ?? [];
	const start = span.start - before.length;
	const isAlone = (after !== "" || span.end === text.length) && isLineStart(text, start);
	if (!isAlone) return { start: span.start, end: span.end };

	const end = span.end + after.length;
	const [blank = ""] = /^[ \t]*(?:\r\n?|\n)/.exec(text.slice(end)) ?? [];
	const isSetOff = isWholeFile && blank !== "" && isBlankBefore(text, start);
	return { start, end: isSetOff ? end + blank.length : end };
}

function isLineStart(text: string, offset: number): boolean {
	return offset === 0 || /[\r\n]/.test(slice(text, { start: offset - 1, end: offset }));
}

/** At the start of the text, or below a blank line. */
function isBlankBefore(text: string, offset: number): boolean {
	return /(?:^|\r\n?[ \t]*\r\n?|\n[ \t]*\n)$/.test(text.slice(Math.max(0, offset - 200), offset));
}
