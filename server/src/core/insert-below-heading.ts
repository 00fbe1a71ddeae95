import { inStyle } from "./insert-section.ts";
import type { Report, Section } from "./report.ts";
import { at, type Edit, lineEnd, lineSpan } from "./text.ts";

/**
 * The edit that makes `line` a paragraph of its own right below the heading of `section`, before what stands there.
 * Below a list item that acts as a heading it becomes the first item of its list.
 */
export function insertBelowHeading(report: Report, section: Section, line: string): Edit {
	const { text } = report;
	const end = lineEnd(text);
	const { end: offset } = lineSpan(text, section.headingSpan.end);
	const rest = text.slice(offset, offset + 1000);
	if (section.style === "field") {
		const [, lead = "  - "] = /^(?:\r\n?|\n)([ \t]*[-*+][ \t]+)/.exec(rest) ?? [];
		return { span: at(offset), newText: end + lead + line };
	}
	const isTight = /^(?:\r\n?|\n)[ \t]*[^\s]/.test(rest);
	return { span: at(offset), newText: end + end + inStyle(report, line) + (isTight ? end : "") };
}
