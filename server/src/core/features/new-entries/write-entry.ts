import { firstMatch } from "../../first-match.ts";
import type { Entry } from "../../report.ts";
import { lineSpan, slice } from "../../text.ts";
import { scanTimestamp } from "../../timestamp-scan.ts";
import { slotOf } from "../timestamp-slot.ts";
import type { PlacedEvent } from "./place-events.ts";
import { columnsOf, tablesIn } from "./table-columns.ts";
import type { TargetTimeline } from "./target-timeline.ts";
import { type RowModel, writeRow } from "./write-row.ts";
import { writeStamp } from "./write-stamp.ts";

/** One entry as it will stand. */
export interface Written {
	readonly event: PlacedEvent;
	readonly text: string;
	/** Where its words begin in that. */
	readonly wordsAt: number;
}

export interface EntryPlace {
	/** Whose sibling it is. */
	readonly anchor: Entry;
	readonly isExplicit: boolean;
	/** How many list numbers behind the anchor. */
	readonly step: number;
}

export function writeEntry(target: TargetTimeline, event: PlacedEvent, place: EntryPlace): Written {
	const row = place.anchor.container === "row" ? rowModel(target, place.anchor) : undefined;
	const isExplicit = place.isExplicit && row?.columns.day === undefined;
	const { stamp, lead, separator, trailing } = writeStamp(target, event, { ...place, isExplicit });
	if (row) {
		const closing = firstMatch(/^[*_`\])]*/, separator);
		return writeRow(event, lead + stamp + closing, row);
	}
	const prefix = prefixOf(target, place);
	if (trailing !== undefined) return behindWords(event, prefix, trailing + stamp);
	return withWords(event, prefix + lead + stamp, apart(stamp, separator, wordsOf(event)));
}

/** `Ana: The disk is full (2026-03-01 14:05)`. */
function behindWords(event: PlacedEvent, prefix: string, stamp: string): Written {
	const closing = { "(": ")", "[": "]" }[stamp.charAt(0)] ?? "";
	const text = `${prefix}${wordsOf(event)} ${stamp}${closing}`;
	return { event, text: text.replace(/ (?=[,:] )/, ""), wordsAt: prefix.length };
}

/** `before` ends with the timestamp. */
export function withWords(event: PlacedEvent, before: string, separator: string): Written {
	const head = before + separator;
	return { event, text: head + wordsOf(event), wordsAt: head.length };
}

/** `Ana: The disk is full ([message](https://…))`. */
export function wordsOf({ author, text, link }: PlacedEvent): string {
	if (text === "") return "";
	const source = link === undefined ? "" : ` ([message](${link}))`;
	return (author ? `${author}: ` : "") + text + source;
}

/** A separator that keeps words such as `15:00 deploy` or `UTC only` from becoming part of the timestamp. */
export function apart(stamp: string, separator: string, words: string): string {
	const joined = stamp + separator.replace(/[*_`]+/g, "") + words;
	const read = scanTimestamp(joined, 0);
	if (!read || read.end <= stamp.length) return separator;
	return `${firstMatch(/^[*_`\])]*/, separator)}: `;
}

function rowModel({ report }: TargetTimeline, anchor: Entry): RowModel {
	const titles = tablesIn(report, anchor.span)
		.slice(0, 1)
		.flatMap((table) => table.titles);
	const indent = slice(report.text, {
		start: lineSpan(report.text, anchor.span.start).start,
		end: anchor.span.start,
	});
	const row = indent + slice(report.text, anchor.span);
	const first = row.trimStart().startsWith("|") ? 1 : 0;
	const column = slotOf(report.text, anchor).depth - first;
	const columns = columnsOf(titles, column);
	return { row, columns, time: column, isHeader: false };
}

/** Indent, quote and marker of the anchor's line. */
function prefixOf({ report }: TargetTimeline, { anchor, step }: EntryPlace): string {
	const { text, sections } = report;
	if (anchor.container === "heading") {
		const level = sections.find(
			({ headingSpan }) => headingSpan.start === anchor.span.start,
		)?.level;
		return `${"#".repeat(level ?? 3)} `;
	}
	const slot = slotOf(text, anchor);
	const before = text.slice(lineSpan(text, slot.start).start, slot.start);
	return before.replace(/(?<!\d)\d+(?=[.)]\s*$)/, (number) => String(Number(number) + step));
}
