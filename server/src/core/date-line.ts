import { firstMatch } from "./first-match.ts";
import { insertBelowHeading } from "./insert-below-heading.ts";
import type { Field, Report, Section } from "./report.ts";
import { at, type Edit, lineEnd, lineSpan } from "./text.ts";

/** A line that states the day of an incident, and the edit that writes it where the report states its facts. */
export interface DateLine {
	readonly line: string;
	readonly edit: Edit;
}

/**
 * The line for `date`: in front matter, else above the first label as that is written (`**Severity:** SEV1`),
 * else a sentence below the heading of `section`.
 */
export function dateLine(report: Report, section: Section, date: string): DateLine {
	const label = report.metadata.fields.find(({ source }) => source === "label");
	return (
		inFrontMatter(report, date) ??
		(label && likeLabel(report, label, date)) ?? {
			line: `All events on ${date}.`,
			edit: insertBelowHeading(report, section, `All events on ${date}.`),
		}
	);
}

function inFrontMatter({ text, metadata }: Report, date: string): DateLine | undefined {
	if (!metadata.frontMatter) return undefined;

	const fence = lineSpan(text, metadata.frontMatter.end);
	const line = text.startsWith("+", fence.start) ? `date = ${date}` : `date: ${date}`;
	return { line, edit: { span: at(fence.start), newText: line + lineEnd(text) } };
}

/** Markup around the label is kept; where it closes behind the value there is no telling, and no line. */
function likeLabel({ text }: Report, field: Field, date: string): DateLine | undefined {
	const { start, end } = lineSpan(text, field.nameSpan.start);
	const before = text.slice(start, field.nameSpan.start);
	const between = text.slice(field.nameSpan.end, field.valueSpan.start);
	const isBalanced = (before + between).replace(/^\s*\*\s/, "").match(/[*_]/g)?.length ?? 0;
	if (isBalanced % 2 === 1 || field.nameSpan.end - field.nameSpan.start > 40) return undefined;

	const tail = firstMatch(/(?:(?<! ) {2,}|\\)?$/, text.slice(start, end));
	const name =
		text[field.nameSpan.start]?.toUpperCase() === text[field.nameSpan.start] ? "Date" : "date";
	const line = before + name + between + date + tail;
	return { line, edit: { span: at(start), newText: line + lineEnd(text) } };
}
