import { inStyle } from "./insert-section.ts";
import type { Report, Section } from "./report.ts";
import { at, type Edit, lineEnd, lineSpan, slice } from "./text.ts";

/** The edit that puts a paragraph or list item below what `section` says itself, in the report's list marker and line ends. */
export function insertLine(report: Report, section: Section, line: string): Edit {
	const end = lineEnd(report.text);
	const body = slice(report.text, section.bodySpan).trimEnd();
	const offset = section.bodySpan.start + body.length;
	const indent = section.style === "field" ? "  " : "";
	const lastLine = body.slice(lineSpan(body, body.length).start);
	const joins = section.style === "field" || (isItem.test(line) && isItem.test(lastLine));
	const gap = joins ? end : end + end;
	return { span: at(offset), newText: gap + indent + inStyle(report, line) };
}

const isItem = /^\s*(?:[-*+]|\d+[.)])\s/;
