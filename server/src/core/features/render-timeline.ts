import type { Element, ElementContent } from "hast";
import type { Entry, Report } from "../report.ts";
import { lineAt } from "../text.ts";
import type { PlainDate, Timestamp } from "../timestamp.ts";
import { clip } from "./render-clip.ts";
import { elapsedWords, minutesOf } from "./render-elapsed.ts";
import { descendants, element, isBlank, isElement, isNamed, spanOf } from "./render-element.ts";

/** The lists, tables, paragraphs and headings that hold entries become one kind of timeline; all else stays. */
export function withTimeline(body: readonly ElementContent[], report: Report): ElementContent[] {
	const result: ElementContent[] = [];
	let run: Item[] = [];
	for (const block of body) {
		const last = run.at(-1);
		if (isBlank(block)) continue;
		if (last?.entry && isPartOf(block, last.entry)) {
			last.content.push(block);
			continue;
		}

		const items = itemsOf(block, report);
		if (items.some(({ entry }) => entry)) {
			run.push(...items);
			continue;
		}
		result.push(...renderRun(run, report), block);
		run = [];
	}
	return [...result, ...renderRun(run, report)];
}

/** One event, or something among the events that has no time. */
interface Item {
	readonly entry: Entry | undefined;
	readonly line: number | undefined;
	readonly content: ElementContent[];
}

/** A block below a heading that is an entry, say. */
function isPartOf(block: ElementContent, { span, container }: Entry): boolean {
	const own = spanOf(block);
	return container === "heading" && own !== undefined && own.end <= span.end;
}

function itemsOf(block: ElementContent, report: Report): Item[] {
	const entries = entriesIn(block, report);
	if (!isElement(block) || entries.length === 0) return [];
	if (isNamed(block, "ul", "ol")) return listItems(block, report);
	if (isNamed(block, "table")) return rowItems(block, report);
	if (isNamed(block, "blockquote")) return block.children.flatMap((it) => itemsOf(it, report));
	return lineItems(block, entries, report);
}

function entriesIn(node: ElementContent, report: Report): Entry[] {
	const own = spanOf(node);
	if (!own) return [];

	return report.timeline.entries.filter(
		({ timestamp }) => own.start <= timestamp.span.start && timestamp.span.end <= own.end,
	);
}

/** A bullet is an event when it has a time itself; those of the bullets below it follow as events of their own. */
function listItems(list: Element, report: Report): Item[] {
	return list.children.flatMap((child) => {
		if (!isNamed(child, "li")) return [];

		const isTimed = (node: ElementContent) =>
			isNamed(node, "ul", "ol") && entriesIn(node, report).length > 0;
		const nested = child.children.filter((it) => isElement(it) && isTimed(it));
		const own = child.children.filter((it) => !nested.includes(it) && !isBlank(it));
		const within = nested.flatMap((it) => entriesIn(it, report));
		const entries = entriesIn(child, report).filter((it) => !within.includes(it));
		const items =
			entries.length > 0 ? itemsOfLines(own, child, entries, report) : [note(own, child)];
		return [...items, ...nested.flatMap((it) => (isElement(it) ? listItems(it, report) : []))];
	});
}

function lineItems(block: Element, entries: readonly Entry[], report: Report): Item[] {
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
): Item[] {
	const end = spanOf(block)?.end ?? text.length;
	const start = spanOf(block)?.start ?? 0;
	const first = entries[0]?.timestamp.span.start ?? start;
	const lead = clip(content, { start, end: first }, text);
	const isMarkup = /^[\s\p{P}\p{S}]*$/u.test(text.slice(start, first));
	const items = entries.map((entry, index): Item => {
		const until = entries[index + 1]?.timestamp.span.start ?? end;
		const span = { start: entry.textSpan.start, end: until };
		return { entry, line: lineOf(entry, block, text), content: clip(content, span, text) };
	});
	return isMarkup || lead.length === 0 ? items : [note(lead, block), ...items];
}

/** The 0-based line of the entry's time, counted from where its block begins. */
function lineOf({ timestamp }: Entry, { position }: Element, text: string): number | undefined {
	const { line, offset } = position?.start ?? {};
	if (line === undefined || offset === undefined) return undefined;
	return line - 1 + lineAt(text.slice(offset, timestamp.span.start), timestamp.span.start) - 1;
}

function note(content: readonly ElementContent[], from: Element): Item {
	const line = from.position?.start.line;
	return {
		entry: undefined,
		line: line === undefined ? undefined : line - 1,
		content: [...content],
	};
}

/** The cell with the words is the event; what other columns say is added with the name of the column. */
function rowItems(table: Element, report: Report): Item[] {
	const rows = [...descendants(table, "tr")];
	const headers = rows[0]?.children.filter((it) => isNamed(it, "th")) ?? [];
	return rows.slice(headers.length > 0 ? 1 : 0).map((row): Item => {
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
		const line = row.position?.start.line;
		return { entry, line: line === undefined ? undefined : line - 1, content };
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

function renderRun(run: readonly Item[], report: Report): Element[] {
	if (run.length === 0) return [];

	const days = new Set(run.map((item) => dayOf(item)).filter((day) => day !== undefined));
	const showsDays = days.size > 1 || run.some(isDated);
	const rows: Element[] = [];
	let day: string | undefined;
	for (const item of run) {
		const next = dayOf(item);
		if (showsDays && next !== undefined && next !== day) rows.push(renderDay(next));
		day = next ?? day;
		rows.push(renderItem(item, report));
	}
	return [element("ol", { className: ["timeline"] }, rows)];
}

const writtenDate = /^\d{4}[-/]\d{2}[-/]\d{2}[T,\s]+(?=\S)/;

/** True when the entry states its day itself; that day then stands above the entries, not beside each. */
function isDated({ entry }: Item): boolean {
	return entry?.timestamp.start?.date !== undefined && writtenDate.test(entry.timestamp.raw);
}

function renderDay(day: string): Element {
	return element("li", { className: ["day"] }, [element("div", { className: ["what"] }, [day])]);
}

function renderItem({ entry, line, content }: Item, report: Report): Element {
	const dataLine = line === undefined ? {} : { dataLine: line };
	if (!entry) {
		return element("li", { className: ["note"], ...dataLine }, [
			element("div", { className: ["what"] }, content),
		]);
	}

	const { milestone, timestamp } = entry;
	const className = ["entry", ...(milestone ? [`milestone-${milestone}`] : [])];
	const badge = milestone
		? [element("span", { className: ["milestone"] }, [words[milestone]])]
		: [];
	return element("li", { className, ...dataLine }, [
		element("div", { className: ["when"] }, [
			renderTime(timestamp),
			...renderElapsed(entry, report),
		]),
		element("div", { className: ["what"] }, [...badge, ...content]),
	]);
}

/** As written, but for the day when that is known: it stands above. */
function renderTime({ raw, start }: Timestamp): Element {
	const time = start?.date ? raw.replace(writtenDate, "") : raw;
	const title = time === raw ? {} : { title: raw };
	return element("span", { className: ["time"], ...title }, [time]);
}

function renderElapsed(entry: Entry, { timeline }: Report): Element[] {
	const first = timeline.entries.find(({ timestamp }) => minutesOf(timestamp.start) !== undefined);
	const from = minutesOf(first?.timestamp.start);
	const to = minutesOf(entry.timestamp.start);
	if (!first || entry === first || from === undefined || to === undefined || to < from) return [];

	const title = `since the first entry, ${first.timestamp.raw}`;
	return [element("span", { className: ["elapsed"], title }, [`+${elapsedWords(to - from)}`])];
}

const words = {
	impactStart: "Impact starts",
	detected: "Detected",
	acknowledged: "Acknowledged",
	escalated: "Escalated",
	declared: "Declared",
	mitigated: "Mitigated",
	resolved: "Resolved",
	impactEnd: "Impact ends",
} as const;

/** `Monday 2 March 2026`; `undefined` when the day is not known. */
function dayOf({ entry }: Item): string | undefined {
	const date = entry?.timestamp.start?.date;
	return date && dayWords(date);
}

function dayWords({ year, month, day }: PlainDate): string {
	const weekday = weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? "";
	return `${weekday} ${day} ${months[month - 1] ?? ""} ${year}`;
}

const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const months = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December",
];
