import type { Said } from "./report.ts";
import { scanTimestamp } from "./timestamp-scan.ts";

/**
 * Who is named as the owner in the text of an action item: `@ana`, `Owner: Ana Diaz`, `(owner: ana)`.
 * @param at Where the text stands in the document, for the span.
 */
export function ownerIn(text: string, at: number): Said | undefined {
	return (
		said(/(?<=^|[\s(,[*])@[A-Za-z][\w./-]*\w/.exec(text), at) ??
		valueAfter(/\b(?:owner|assignee|assigned to|responsible)\b\s*[:=]\s*\**\s*/i, text, at)
	);
}

/** The ticket that an action item names: `OPS-12`, `#123`, `!45`, or a link to an issue or a change. */
export function ticketIn(text: string, at: number): Said | undefined {
	const key =
		/(?<![\w/-])(?:[A-Z][A-Z0-9]{1,9}-\d{1,6}|(?:[\w.-]+\/[\w.-]+)?[#!]\d{1,7})(?![\w-])/.exec(
			text,
		);
	const link =
		/https?:\/\/[^\s)>\]]+\/(?:issues?|pull|pulls|merge_requests|browse|tickets?|boards?|T)\/?[^\s)>\]]*/.exec(
			text,
		);
	return said(link, at) ?? said(key, at);
}

/** When an action item is due: a date behind “by”, “due”, “until”, “deadline”, “ETA”, or alone in parentheses. */
export function dueIn(text: string, at: number): Said | undefined {
	for (const found of text.matchAll(dueWords)) {
		const from = found.index + found[0].length;
		const reading = scanTimestamp(text, from);
		if (!reading?.date) continue;

		const { year, month, day } = reading.date;
		const isKnown =
			year !== undefined && month !== undefined && day !== undefined && reading.date.isReal;
		const written = text.slice(from, reading.end);
		const value = isKnown
			? [String(year).padStart(4, "0"), pad(month), pad(day)].join("-")
			: written;
		return { value, span: { start: at + from, end: at + reading.end } };
	}
	return undefined;
}

const dueWords =
	/^|\b(?:by|due|until|before|deadline|eta|target|estimated completion)\b(?: date)?\s*[:=]?\s*\**\s*(?:on |the )?|[-–—,(;]\s*(?=\d{4}-)/gi;

function valueAfter(label: RegExp, text: string, at: number): Said | undefined {
	const found = label.exec(text);
	if (!found) return undefined;

	const from = found.index + found[0].length;
	const value = /^[^,;()|\n*]{1,60}/.exec(text.slice(from))?.[0].trim();
	const isNobody = !value || /^(?:tbd|none|n\/a|-|\?)/i.test(value);
	return isNobody
		? undefined
		: { value, span: { start: at + from, end: at + from + value.length } };
}

function said(found: RegExpExecArray | null, at: number): Said | undefined {
	return found
		? {
				value: found[0],
				span: { start: at + found.index, end: at + found.index + found[0].length },
			}
		: undefined;
}

function pad(value: number): string {
	return String(value).padStart(2, "0");
}
