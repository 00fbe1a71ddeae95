import { firstMatch, groupOf } from "../first-match.ts";
import type { Entry } from "../report.ts";
import { lineSpan, type Span } from "../text.ts";

/** A place on a line where a timestamp can stand. */
export interface Slot {
	readonly container: Entry["container"];
	/** What stands before: of two entries of one list, heading level or table column it is the same. */
	readonly depth: number;
	/** From behind the marker up to the cursor. */
	readonly typed: string;
	/** Where `typed` begins. */
	readonly start: number;
	/** What follows up to the end of the line or cell. */
	readonly rest: string;
}

/** The slot that `offset` stands in or behind, if its line were an entry. */
export function slotAt(text: string, offset: number): Slot {
	const line = lineSpan(text, offset);
	const before = text.slice(line.start, offset);
	const rest = text.slice(offset, line.end);
	if (/^[ \t>]*\|/.test(before)) return cellSlot(before, offset, rest);

	const heading = /^ {0,3}(#{1,6})[ \t]+/.exec(before);
	const item = /^([ \t>]*)(?:[-*+]|(\d{1,9}[.)]))[ \t]+/.exec(before);
	const marker = (heading ?? item)?.[0] ?? firstMatch(/^[ \t>]*/, before);
	const base = { typed: before.slice(marker.length), start: line.start + marker.length, rest };
	if (heading) return { ...base, container: "heading", depth: groupOf(heading, 1).length };
	if (!item) return { ...base, container: "paragraph", depth: 0 };
	return { ...base, container: item[2] ? "ordered" : "bullet", depth: groupOf(item, 1).length };
}

/** `| 14:05 | Ale` → the second cell; its depth is the number of bars before. */
function cellSlot(before: string, offset: number, behind: string): Slot {
	const cells = before.split(bar);
	const typed = cells.slice(-1).join("").trimStart();
	const rest = behind.slice(0, behind.search(bar) === -1 ? behind.length : behind.search(bar));
	return { container: "row", depth: cells.length - 1, typed, start: offset - typed.length, rest };
}

const bar = /(?<!\\)\|/g;

/** What an entry's own line has before its timestamp, as a slot. */
export function slotOf(text: string, { timestamp }: Entry): Slot {
	return slotAt(text, timestamp.span.start);
}

/** The cell or line that goes on behind `span`. */
export function restBehind(text: string, span: Span): string {
	return slotAt(text, span.end).rest;
}
