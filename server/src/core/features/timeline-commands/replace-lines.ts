import { firstMatch } from "../../first-match.ts";
import { type Edit, lineEnd, lineSpan, type Span } from "../../text.ts";

/** The edit that puts `lines` in place of whole lines, as far in as these are, apart from other text by blank lines. */
export function replaceLines(text: string, span: Span, lines: readonly string[]): Edit {
	const { start } = lineSpan(text, span.start);
	const { end } = lineSpan(text, span.end);
	const indent = firstMatch(/^[ \t>]*/, text.slice(start, end));
	const newLine = lineEnd(text);
	const body = lines.map((line) => indent + line).join(newLine);
	const before = /(?:^|(?:\r\n?|\n)[ \t>]*(?:\r\n?|\n))$/.test(
		text.slice(Math.max(0, start - 200), start),
	)
		? ""
		: newLine;
	const behind = /^(?:\r\n?|\n)[ \t>]*(?:\r|\n|$)|^$/.test(text.slice(end, end + 200))
		? ""
		: newLine;
	return { span: { start, end }, newText: before + body + behind };
}
