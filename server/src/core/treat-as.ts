import { firstMatch } from "./first-match.ts";
import { frontMatterStatement } from "./front-matter-statement.ts";
import type { Field, Report } from "./report.ts";
import { applyEdits, at, type Edit, lineEnd, lineSpan, type Span, slice } from "./text.ts";

const ignoreFile = /<!--\s*postmortem-ignore-file\s*-->/g;

/** The text that says of itself that it is a report; `isNow` tells whether a text is taken for one. */
export function asReport(report: Report, isNow: (text: string) => boolean): string {
	const { text } = report;
	const uncommented = applyEdits(text, [...ignoreFileRemovals(text)]);
	// Where a comment alone kept it from being one, taking that out is enough.
	if (uncommented !== text && isNow(uncommented)) return uncommented;

	return applyEdits(text, [
		frontMatterStatement(report, "type", "postmortem"),
		...ignoreFileRemovals(text),
	]);
}

/** The text that says in a comment that it is no report, and no longer in its front matter that it is one. */
export function asOtherText({ text, metadata }: Report): string {
	const end = lineEnd(text);
	const comment = "<!-- postmortem-ignore-file -->";
	const { frontMatter, fields } = metadata;
	if (!frontMatter) return `${comment}${end}${end}${text}`;

	const type = fields.find(isTypePostmortem);
	const line = type && withLineEnd(text, lineSpan(text, type.nameSpan.start));
	const below = withLineEnd(text, frontMatter).end;
	const newText = `${below === frontMatter.end ? end : ""}${end}${comment}${end}`;
	const removals = line ? [{ span: line, newText: "" }] : [];
	return applyEdits(text, [...removals, { span: at(below), newText }]);
}

/** The smallest single edit that turns `before` into `after`; `undefined` when they are the same. */
export function editBetween(before: string, after: string): Edit | undefined {
	if (before === after) return undefined;

	const shorter = Math.min(before.length, after.length);
	let start = 0;
	while (start < shorter && before[start] === after[start]) start++;
	let tail = 0;
	while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
	const span = { start, end: before.length - tail };
	return { span, newText: after.slice(start, after.length - tail) };
}

/** Each comment by which the text says that it is no report, with its line when it is alone there. */
function* ignoreFileRemovals(text: string): Iterable<Edit> {
	for (const { index, 0: comment } of text.matchAll(ignoreFile)) {
		const span = { start: index, end: index + comment.length };
		yield { span: wholeLines(text, span), newText: "" };
	}
}

function isTypePostmortem({ source, name, value }: Field): boolean {
	return source === "frontMatter" && name === "type" && value.toLowerCase() === "postmortem";
}

/** `span`, and its line's end with a blank line below it when nothing else is on the line. */
function wholeLines(text: string, span: Span): Span {
	const line = lineSpan(text, span.start);
	if (slice(text, line).trim() !== slice(text, span)) return span;

	const whole = withLineEnd(text, line);
	const next = lineSpan(text, whole.end);
	const isBlank = next.start > line.end && slice(text, next).trim() === "";
	return isBlank ? { start: whole.start, end: withLineEnd(text, next).end } : whole;
}

function withLineEnd(text: string, { start, end }: Span): Span {
	const ending = firstMatch(/^(\r\n|\r|\n)?/, text.slice(end, end + 2));
	return { start, end: end + ending.length };
}
