import { groupOf } from "./first-match.ts";
import { matchesOf } from "./matches-of.ts";
import type { Said } from "./report.ts";
import { scanTimestamp } from "./timestamp-scan.ts";

/**
 * Who is named as the owner in the text of an action item: `@ana`, `Owner: Ana Diaz`, `(owner: ana)`, `(Ana, OPS-12)`.
 * @param at Where the text stands in the document, for the span.
 */
export function ownerIn(text: string, at: number): Said | undefined {
	return (
		said(/(?<=^|[\s(,[*])@[A-Za-z][\w./-]*\w/.exec(text), at) ??
		valueAfter(ownerLabel, text, at) ??
		nameBesideFacts(text, at)
	);
}

const ownerLabel =
	/\b(?:owners?|assignee|assigned(?: to)?|responsible|dri)\b[*_]{0,2}\s?[:=]\s?[*_]{0,2}\s?/i;

/** `(Ana, due 2026-03-01)`, `(OPS-12, platform team)`: beside a date or ticket a bare name is the owner. */
function nameBesideFacts(text: string, at: number): Said | undefined {
	for (const group of text.matchAll(/\(([^()\n]{3,100})\)/g)) {
		const parts = [...groupOf(group, 1).matchAll(/[^,;]+/g)];
		if (!parts.some(([part]) => isFact.test(part))) continue;

		const name = parts.find(([part]) => isName.test(part.trim()));
		if (!name) continue;

		const value = name[0].trim();
		const start = at + group.index + 1 + name.index + name[0].indexOf(value);
		return { value, span: { start, end: start + value.length } };
	}
	return undefined;
}

const isFact =
	/^\s*(?:due\b.*\d|by\b.*\d|until\b.*\d|\d{4}-\d{2}-\d{2}\s*$|\[?[A-Z][A-Z0-9]{1,9}-\d{1,6}\b)/;
const isName =
	/^(?!(?:done|completed?|fixed|open|closed|issue|ticket|pr|bug|todo|tbd|tbc|owner|nobody|none|high|medium|low|critical|urgent|blocked|(?:sev|p)-?\d|[A-Z]+-\d+|(?:see|by|due|until|in|on|after|before|if|e\.g|and|or|not|currently|blocking|blocked)\b.*)$)\p{L}[\p{L}\p{N}.'’-]*(?: \p{L}[\p{L}.'’-]*){0,2}$/iu;

/** The ticket that an action item names: `OPS-12`, `#123`, `!45`, or a link to an issue or a change. */
export function ticketIn(text: string, at: number): Said | undefined {
	const key =
		/(?<![\w/-])(?:(?!(?:AES|BIP|CVE|CWE|EIP|ERC|ISO|RFC|SEV|SHA|UTF)-)[A-Z][A-Z0-9]{1,9}-\d{1,6}|(?:[\w.-]{1,100}\/[\w.-]{1,100})?[#!]\d{1,7})(?![\w-])/.exec(
			text,
		);
	const link =
		/https?:\/\/[^\s)>\]]{1,500}\/(?:issues?|pull|pulls|merge_requests|browse|tickets?|boards?|T)\/?[^\s)>\]]*/.exec(
			text,
		);
	return said(link, at) ?? said(key, at);
}

/** When an action item is due: a date behind “by”, “due”, “until”, “deadline”, “ETA”, or alone in parentheses. */
export function dueIn(text: string, at: number): Said | undefined {
	// No date does without; most tasks name none.
	if (!/\d|yyyy/i.test(text)) return undefined;

	for (const found of matchesOf(dueWords, text)) {
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
	/^|\b(?:by|due|until|before|deadline|eta|target|estimated completion)\b(?: date)?\**\s*[:=]?\s*\**\s*(?:on |the )?|[-–—,(;]\s*(?=\d{4}-)/gi;

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
