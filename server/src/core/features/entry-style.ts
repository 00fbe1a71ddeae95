import { firstMatch } from "../first-match.ts";
import { plainTimestamp } from "../plain-entry.ts";
import type { Entry } from "../report.ts";
import { slice } from "../text.ts";
import type { Timestamp } from "../timestamp.ts";
import { restBehind, slotOf } from "./timestamp-slot.ts";

/** How an entry is written around its timestamp: `**14:05 UTC** – `. */
export interface EntryStyle {
	/** Between the marker and the timestamp: `**`. */
	readonly lead: string;
	/** As the timestamp is written, markup within it included. */
	readonly timestamp: Timestamp;
	/** Between the timestamp and the words: `** – `. Of a row, up to the end of the cell. */
	readonly separator: string;
}

/** Emphasis that goes on into the words, links and labels are the entry's own and are left out. */
export function entryStyle(text: string, entry: Entry): EntryStyle {
	const { timestamp, container } = entry;
	const { raw } = timestamp;
	const isLinked = slice(text, timestamp.span).includes("](");
	const lead = slotOf(text, entry).typed;
	const behind = separatorOf(text, entry);
	const parts = isLinked ? { lead: "", separator: "" } : balanced(lead, behind);
	const separator = container === "row" ? parts.separator.trim() : spaced(parts.separator);
	return { lead: parts.lead, timestamp: { ...plainTimestamp(timestamp), raw }, separator };
}

function separatorOf(text: string, { container, timestamp, textSpan }: Entry): string {
	const rest = restBehind(text, timestamp.span);
	if (container === "row") return firstMatch(/^[^\p{L}\p{N}]*/u, rest);
	return rest.slice(0, Math.max(0, textSpan.start - timestamp.span.end));
}

/** Only markup that is opened before the timestamp and closed behind it belongs to the style. */
function balanced(
	before: string,
	behind: string,
): { readonly lead: string; readonly separator: string } {
	if (/[\p{L}\p{N}]/u.test(before)) return { lead: "", separator: plain(behind) };

	const isLink = before.includes("[") && behind.startsWith("](");
	const lead = isLink ? before.replace("[", "") : before;
	const rest = isLink ? behind.replace(/^\]\([^)]*\)/, "") : behind;
	const opening = /[*_`]+/.exec(lead)?.[0];
	if (opening === undefined) return { lead, separator: plain(rest) };

	const closed = rest.indexOf(opening);
	if (closed === -1) return { lead: lead.replace(opening, ""), separator: plain(rest) };

	const end = closed + opening.length;
	return { lead, separator: rest.slice(0, end) + plain(rest.slice(end)) };
}

/** Without what opens emphasis, code or a link of the words that follow. */
function plain(separator: string): string {
	return separator.replace(/[*_`[]+/g, "");
}

function spaced(separator: string): string {
	return `${separator.trimEnd()} `;
}
