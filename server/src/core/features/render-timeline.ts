import type { Element, ElementContent } from "hast";
import { signedElapsed } from "../elapsed-words.ts";
import type { Entry, Report } from "../report.ts";
import type { PlainDate, Timestamp } from "../timestamp.ts";
import { type ElapsedTime, elapsedTimes } from "./elapsed-times.ts";
import { keptElement } from "./kept-elements.ts";
import { element, isBlank, spanOf } from "./render-element.ts";
import { type TimelineItem, timelineItems } from "./timeline-items.ts";
import { type TimelineStart, timelineStart } from "./timeline-start.ts";

/** The lists, tables, paragraphs and headings that hold entries become one kind of timeline; all else stays. */
export function withTimeline(body: readonly ElementContent[], report: Report): ElementContent[] {
	const result: ElementContent[] = [];
	let run: TimelineItem[] = [];
	for (const block of body) {
		const last = run.at(-1);
		if (isBlank(block)) continue;
		if (last?.entry && isPartOf(block, last.entry)) {
			last.content.push(block);
			continue;
		}

		const items = timelineItems(block, report);
		if (items.some(({ entry }) => entry)) {
			run.push(...items);
			continue;
		}
		result.push(...renderRun(run, report), block);
		run = [];
	}
	return [...result, ...renderRun(run, report)];
}

/** A block below a heading that is an entry, say. */
function isPartOf(block: ElementContent, { span, container }: Entry): boolean {
	const own = spanOf(block);
	return container === "heading" && own !== undefined && own.end <= span.end;
}

function renderRun(run: readonly TimelineItem[], report: Report): Element[] {
	if (run.length === 0) return [];

	const days = new Set(run.map((item) => dayOf(item)).filter((day) => day !== undefined));
	const showsDays = days.size > 1 || run.some(isDated);
	const counted = { start: timelineStart(report), elapsedTime: elapsedTimes(report) };
	const rows: Element[] = [];
	let day: string | undefined;
	for (const item of run) {
		const next = dayOf(item);
		if (showsDays && next !== undefined && next !== day) rows.push(renderDay(next));
		day = next ?? day;
		rows.push(renderItem(item, counted));
	}
	return [element("ol", { className: ["timeline"] }, rows)];
}

const writtenDate = /^\d{4}[-/]\d{2}[-/]\d{2}[T,\s]+(?=\S)/;

/** True when the entry states its day itself; that day then stands above the entries, not beside each. */
function isDated({ entry }: TimelineItem): boolean {
	return entry?.timestamp.start?.date !== undefined && writtenDate.test(entry.timestamp.raw);
}

function renderDay(day: string): Element {
	return element("li", { className: ["day"] }, [element("div", { className: ["what"] }, [day])]);
}

/** How long after what each entry was. */
interface Counted {
	readonly start: TimelineStart | undefined;
	readonly elapsedTime: ElapsedTime;
}

/** As it was shown before, if nothing that it tells has changed. */
function renderItem(item: TimelineItem, counted: Counted): Element {
	const { entry, line, original } = item;
	if (!entry || !original) return freshItem(item, counted);

	const { timestamp, milestone } = entry;
	const { start } = counted;
	const since = start && [start.name, start.entry.timestamp.raw, counted.elapsedTime(entry)];
	const isDayKnown = timestamp.start?.date !== undefined;
	const key = JSON.stringify([line, timestamp.raw, isDayKnown, milestone, since]);
	return keptElement(original, key, () => freshItem(item, counted));
}

function freshItem({ entry, line, content }: TimelineItem, counted: Counted): Element {
	const dataLine = { ...(line !== undefined && { dataLine: line }) };
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
			...renderElapsed(entry, counted),
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

function renderElapsed(entry: Entry, { start, elapsedTime }: Counted): Element[] {
	const elapsed = elapsedTime(entry);
	if (!start || elapsed === undefined || elapsed <= 0) return [];

	const title = `since ${start.name}, ${start.entry.timestamp.raw}`;
	return [element("span", { className: ["elapsed"], title }, [signedElapsed(elapsed)])];
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
function dayOf({ entry }: TimelineItem): string | undefined {
	const date = entry?.timestamp.start?.date;
	return date && dayWords(date);
}

function dayWords({ year, month, day }: PlainDate): string {
	const weekday = weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()];
	return `${weekday} ${day} ${months[month - 1]} ${year}`;
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
