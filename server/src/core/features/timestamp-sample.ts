import { firstIndex } from "../first-index.ts";
import type { Entry, Report, Section } from "../report.ts";
import { isInside, lineAbove, lineSpan, slice } from "../text.ts";
import type { TimedMoment } from "./choice.ts";
import { timed } from "./choice.ts";
import { type EntryStyle, entryStyle } from "./entry-style.ts";
import { type Slot, slotOf } from "./timestamp-slot.ts";

/** What a new entry is written after. */
export interface Sample {
	readonly style: EntryStyle;
	/** When the entry before in time ended. */
	readonly last: TimedMoment | undefined;
	/** The neighbour's own moment, where none is before. */
	readonly near: TimedMoment | undefined;
	/** The zone of a new entry, as written; `undefined` when none is stated. */
	readonly zone: string | undefined;
}

/** The neighbours of an entry at `offset`; `undefined` when no entry is expected there. */
export function sampleFor(report: Report, offset: number, slot: Slot): Sample | undefined {
	const { start } = lineSpan(report.text, offset);
	const section = timelineAt(report, start);
	if (!section) return undefined;

	const { above, below } = neighbours(report, section, start);
	const isNewestFirst = report.timeline.order === "descending";
	const [before, behind] = isNewestFirst ? [below, above] : [above, below];
	const model = before ?? behind;
	if (!model) return emptySample(report, section, slot, start);
	if (!isAlike(report.text, model, slot)) return undefined;

	const style = entryStyle(report.text, model);
	const isSame = kindOf(model.container) === kindOf(slot.container);
	return {
		style: isSame ? style : { ...style, lead: "", separator: " " },
		last: timed(before?.timestamp.end) ?? timed(before?.timestamp.start),
		near: timed(behind?.timestamp.start),
		zone: model.timestamp.start?.zone ?? report.timeline.timeZone?.text,
	};
}

/** The timeline that the line at `start` belongs to, unless a section on something else begins in between. */
function timelineAt({ text, sections }: Report, start: number): Section | undefined {
	const holding = sections.filter(
		({ kind, headingSpan, span }) =>
			kind !== undefined &&
			headingSpan.end <= start &&
			(start < span.end || span.end === text.length),
	);
	const innermost = holding.at(-1);
	return innermost?.kind === "timeline" ? innermost : undefined;
}

interface Neighbours {
	readonly above: Entry | undefined;
	readonly below: Entry | undefined;
}

/** The entries around `start` that have a time. Of parallel timelines the section's own entries count, if it has some. */
function neighbours(
	{ timeline: { entries } }: Report,
	{ span }: Section,
	start: number,
): Neighbours {
	const isOwn = (it: Entry) => isTimed(it) && isInside(it.timestamp.span, span);
	const own = around(entries, start, isOwn);
	const hasOwn = own.above || own.below || entries.some(isOwn);
	return hasOwn ? own : around(entries, start, isTimed);
}

function isTimed({ timestamp }: Entry): boolean {
	return timestamp.start?.time !== undefined;
}

/** Of thousands only those around are looked at. */
function around(
	entries: readonly Entry[],
	start: number,
	isWanted: (entry: Entry) => boolean,
): Neighbours {
	const from = firstIndex(entries, ({ timestamp }) => timestamp.span.start >= start);
	const to = firstIndex(entries, ({ timestamp }) => timestamp.span.start > start);
	return {
		above: entries.slice(0, from).findLast(isWanted),
		below: entries.slice(to).find(isWanted),
	};
}

/** An entry like `model` would begin in `slot`; with digits typed another list or level will do. */
function isAlike(text: string, model: Entry, slot: Slot): boolean {
	const { depth } = slotOf(text, model);
	const isSame = kindOf(model.container) === kindOf(slot.container);
	if (isSame && depth === slot.depth) return true;
	return slot.container !== "row" && slot.container !== "paragraph" && /^\W*\d/.test(slot.typed);
}

function kindOf(container: Entry["container"]): Entry["container"] {
	return container === "ordered" ? "bullet" : container;
}

/** The first entry of a timeline: a time, and the zone where the report states none. */
function emptySample(
	report: Report,
	{ level }: Section,
	slot: Slot,
	start: number,
): Sample | undefined {
	if (!isFirstPlace(report.text, slot, { level, start })) return undefined;

	const zone = report.timeline.timeZone?.text ?? "UTC";
	const raw = report.timeline.timeZone ? "00:00" : `00:00 ${zone}`;
	const span = { start, end: start };
	const timestamp = {
		...{ span, raw, start: undefined, end: undefined },
		...{ approximate: false, inferred: [] },
	};
	const near = undefined;
	const separator = slot.container === "row" ? "" : " ";
	return { style: { lead: "", timestamp, separator }, last: undefined, near, zone };
}

function isFirstPlace(
	text: string,
	{ container, depth, typed }: Slot,
	{ level, start }: { readonly level: number; readonly start: number },
): boolean {
	if (container === "paragraph") return /^\d/.test(typed);
	if (container === "heading") return depth > level;
	return container !== "row" || timeColumn(text, start) === depth;
}

/** The number of bars before the column that the header of the table above calls a time. */
function timeColumn(text: string, offset: number): number | undefined {
	const column = headerAbove(text, offset)
		?.split("|")
		.findIndex((cell) => /\b(?:time|when|timestamp)\b/i.test(cell));
	return column === -1 ? undefined : column;
}

/** The line above the delimiter row that rows alone stand below. */
function headerAbove(text: string, offset: number): string | undefined {
	let header: string | undefined;
	let isBehindRows = true;
	let isDelimiter = false;
	for (const line of linesAbove(text, offset)) {
		if (isDelimiter) header = line;
		isDelimiter = /^[ \t]*(?:\|[ \t]*)?:?-[-:| \t]*$/.test(line);
		const isRow = isDelimiter || /^[ \t]*\|/.test(line);
		isBehindRows &&= line.trim() === "";
		if (!isRow && !isBehindRows) break;
	}
	return header;
}

function* linesAbove(text: string, offset: number): Iterable<string> {
	for (let line = lineAbove(text, lineSpan(text, offset)); line; line = lineAbove(text, line)) {
		yield slice(text, line);
	}
}
