import type { Element, ElementContent } from "hast";
import { least } from "../extremes.ts";
import { firstIndex } from "../first-index.ts";
import type { Entry, Report } from "../report.ts";
import { lineAt } from "../text.ts";
import { clip } from "./render-clip.ts";
import { descendants, element, isBlank, isElement, isNamed, spanOf } from "./render-element.ts";

/** One event, or something among the events that has no time. */
export interface TimelineItem {
	readonly entry: Entry | undefined;
	readonly line: number | undefined;
	readonly content: ElementContent[];
	/** What it is a copy of, when it is made of that and of its entry alone. */
	readonly original?: Element | undefined;
}

/** What `block` holds of the timeline, in its order; nothing when it holds no entry. */
export function timelineItems(block: ElementContent, report: Report): TimelineItem[] {
	const entries = entriesIn(block, report);
	if (!isElement(block) || entries.length === 0) return [];
	if (isNamed(block, "ul", "ol")) return listItems(block, report);
	if (isNamed(block, "table")) return rowItems(block, report);
	return lineItems(block, entries, report);
}

function entriesIn(node: ElementContent, report: Report): Entry[] {
	const own = spanOf(node);
	if (!own) return [];

	const { entries } = report.timeline;
	const from = firstIndex(entries, ({ timestamp }) => timestamp.span.start >= own.start);
	const to = firstIndex(entries, ({ timestamp }) => timestamp.span.end > own.end);
	return entries.slice(from, to);
}

/** A bullet is an event when it has a time itself; those of the bullets below it follow as events of their own. */
function listItems(list: Element, report: Report): TimelineItem[] {
	return list.children.flatMap((child) => {
		if (!isNamed(child, "li")) return [];

		const isTimed = (node: ElementContent): node is Element =>
			isNamed(node, "ul", "ol") && entriesIn(node, report).length > 0;
		const nested = child.children.filter(isTimed);
		const own = child.children.filter((it) => !isTimed(it) && !isBlank(it));
		const within = nested.flatMap((it) => entriesIn(it, report));
		const entries = entriesIn(child, report).filter((it) => !within.includes(it));
		const items =
			entries.length > 0 ? itemsOfLines(own, child, entries, report) : [note(own, child)];
		const [only, ...others] = items;
		if (only?.entry && others.length + nested.length === 0)
			return [{ ...only, original: originalOf(child) }];
		return [...items, ...nested.flatMap((it) => listItems(it, report))];
	});
}

/** What `node` is a copy of; `undefined` when it was marked as an action item since. */
function originalOf({ properties, data }: Element): Element | undefined {
	return properties.className === undefined ? data?.original : undefined;
}

function lineItems(block: Element, entries: readonly Entry[], report: Report): TimelineItem[] {
	const isHeading = /^h[1-6]$/.test(block.tagName);
	const content = isHeading ? [element("p", { className: ["event"] }, block.children)] : [block];
	return itemsOfLines(content, block, entries, report);
}

/** Several events may stand in one paragraph: each goes up to the time of the next. */
function itemsOfLines(
	content: readonly ElementContent[],
	block: Element,
	entries: readonly Entry[],
	{ text }: Report,
): TimelineItem[] {
	const own = spanOf(block);
	const first = least(entries.map(({ timestamp }) => timestamp.span.start));
	const lead = clip(content, { start: 0, end: first }, text);
	const isMarkup = /^[\s\p{P}\p{S}]*$/u.test(text.slice(own?.start, first));
	const items = entries.map((entry, index): TimelineItem => {
		const until = entries[index + 1]?.timestamp.span.start ?? text.length;
		const span = { start: entry.textSpan.start, end: until };
		return { entry, line: lineOf(entry, block, text), content: clip(content, span, text) };
	});
	return isMarkup || lead.length === 0 ? items : [note(lead, block), ...items];
}

/** The 0-based line of the entry's time, counted from where its block begins. */
function lineOf({ timestamp }: Entry, { position }: Element, text: string): number | undefined {
	const start = position?.start;
	const below = text.slice(start?.offset, timestamp.span.start);
	return start && start.line - 1 + lineAt(below, below.length) - 1;
}

function note(content: readonly ElementContent[], from: Element): TimelineItem {
	return {
		entry: undefined,
		line: firstLine(from),
		content: [...content],
	};
}

/** Counted from 0. */
function firstLine({ position }: Element): number | undefined {
	return position && position.start.line - 1;
}

/** The cell with the words is the event; what other columns say is added with the name of the column. */
function rowItems(table: Element, report: Report): TimelineItem[] {
	const rows = [...descendants(table, "tr")];
	const headers = rows
		.slice(0, 1)
		.flatMap(({ children }) => children.filter((it) => isNamed(it, "th")));
	return rows.slice(1).map((row): TimelineItem => {
		const cells = row.children.filter((it) => isElement(it)).filter((it) => !isBlank(it));
		const entry = entriesIn(row, report)[0];
		if (!entry)
			return note(
				cells.map(({ children }) => element("p", {}, children)),
				row,
			);

		const all = row.children.filter((it) => isElement(it));
		const content = all.flatMap((cell, column) =>
			cellContent(cell, headers[column], entry, report),
		);
		const original = originalOf(row);
		return { entry, line: firstLine(row), content, original };
	});
}

function cellContent(
	cell: Element,
	header: ElementContent | undefined,
	{ timestamp, textSpan }: Entry,
	{ text }: Report,
): ElementContent[] {
	const own = spanOf(cell);
	if (!own || isBlank(cell)) return [];

	const isWhen = own.start <= timestamp.span.start && timestamp.span.end <= own.end;
	const isWhat = own.start <= textSpan.start && textSpan.start < own.end;
	if (isWhat) {
		const span = { start: textSpan.start, end: own.end };
		return [element("p", {}, isWhen ? clip(cell.children, span, text) : cell.children)];
	}
	if (isWhen || own.end <= timestamp.span.start) return [];

	const label = isElement(header) && !isBlank(header) ? [...header.children, ": "] : [];
	const name = element("span", { className: ["column"] }, label);
	return [element("p", { className: ["aside"] }, [name, ...cell.children])];
}
