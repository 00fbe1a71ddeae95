import { greatest } from "../../extremes.ts";
import { firstMatch } from "../../first-match.ts";
import type { Reader } from "../../misread-entries.ts";
import { isRefusal, type Outcome, type Refusal } from "../../outcome.ts";
import type { Entry, Report } from "../../report.ts";
import { ownZone } from "../../restamp.ts";
import { applyEdits, type Edit, lineSpan } from "../../text.ts";
import { entryStyle } from "../entry-style.ts";
import { cellWords } from "./cell-words.ts";
import { replaceLines } from "./replace-lines.ts";
import { retold } from "./retold.ts";

/** Bullets, numbered items and lines as tables with the columns Time and Event; what stands below an entry goes into its cell. */
export function timelineAsTable(report: Report, { again }: Reader): Outcome {
	const lists = listsIn(report);
	if (isRefusal(lists)) return lists;

	const edits = lists.map((entries) => tableEdit(report, entries));
	const misread = retold(report, again(applyEdits(report.text, edits)));
	return misread ? { refused: misread } : { title: "Show the timeline as a table", edits };
}

interface Row {
	readonly entry: Entry;
	/** For the cell. */
	readonly words: string;
}

type List = [Row, ...Row[]];

/** Entries that stand one below the other in one list. */
function listsIn(report: Report): List[] | Refusal {
	const lists: List[] = [];
	for (const entry of report.timeline.entries) {
		if (entry.container === "row") continue;

		const last = lists.at(-1);
		const above = last?.at(-1)?.entry;
		const refused = unfit(report, entry, above);
		if (refused) return { refused };
		const words = cellWords(report.text, entry);
		if (words === undefined) return { refused: withoutRoom(entry) };

		if (last && above && isBelow(report, above, entry)) last.push({ entry, words });
		else lists.push([{ entry, words }]);
	}
	return lists.length > 0
		? lists
		: { refused: "The timeline has no bullets or lines that could become a table." };
}

function unfit({ text }: Report, entry: Entry, above: Entry | undefined): string | undefined {
	const { container, span, timestamp } = entry;
	const name = `\`${timestamp.raw}\``;
	if (container === "heading")
		return `${name} is a heading with text below it, which a table has no room for: keep the headings, or write the timeline as bullets first.`;
	if (above && span.start < above.span.end)
		return `${name} stands within the entry \`${above.timestamp.raw}\`: move it out of there first, then try again.`;

	const before = text.slice(span.start, timestamp.span.start);
	if (/[\p{L}\p{N}]|\[[ xX]\]/u.test(before.replace(/^\d{1,9}[.)]/, "")))
		return `The entry ${name} does not begin with its time: write the time first, then try again.`;
	return undefined;
}

function withoutRoom({ timestamp }: Entry): string {
	return `Below \`${timestamp.raw}\` stands a block that a table has no room for (code, a quote, a table): keep it as it is, or move the block out of the timeline.`;
}

/** Nothing but blanks in between, and in the same column. */
function isBelow({ text }: Report, above: Entry, entry: Entry): boolean {
	const between = text.slice(above.span.end, entry.span.start);
	const columns = [above, entry].map(({ span }) => span.start - lineSpan(text, span.start).start);
	return /^\s*(?:(?:<br\s*\/?>|\\)\s*)?$/.test(between) && columns[0] === columns[1];
}

function tableEdit(report: Report, list: List): Edit {
	const { text } = report;
	const entries = list.map(({ entry }) => entry);
	const zone = headerZone(report, entries);
	const header = zone ? `Time (${zone})` : "Time";
	const rows = list.map(({ entry, words }) => ({ time: timeCell(text, entry, zone), words }));
	const width = greatest([header.length, ...rows.map(({ time }) => time.length)]);
	const lines = [
		`| ${header.padEnd(width)} | Event |`,
		`| ${"-".repeat(width)} | ----- |`,
		...rows.map(({ time, words }) => `| ${time.padEnd(width)} | ${words} |`),
	];
	const end = greatest(entries.map(({ span }) => span.end));
	return replaceLines(text, { start: list[0].entry.span.start, end }, lines);
}

/** The zone for the column's header: the one that all state themselves, or that the report states for all. */
function headerZone({ timeline }: Report, entries: readonly Entry[]): string | undefined {
	const own = new Set(entries.map(({ timestamp }) => ownZone(timestamp)));
	const [zone, ...others] = own;
	if (others.length > 0) return undefined;
	// `Z` and `+02:00` belong to the form of the time.
	if (zone !== undefined)
		return /^[A-Z]{2}|\//i.test(zone) && entries.every(hasPlainZone) ? zone : undefined;

	const { timeZone } = timeline;
	const isStated = entries.every(({ timestamp: { start } }) => start?.zone === timeZone?.text);
	return timeZone?.span && isStated ? timeZone.text : undefined;
}

/** False where a second zone, or something in parentheses, stands behind. */
function hasPlainZone({ timestamp }: Entry): boolean {
	const zone = `${ownZone(timestamp)}`;
	return timestamp.raw.endsWith(zone) || timestamp.raw.endsWith(`(${zone})`);
}

/** The timestamp with the emphasis around it, without the zone that the header states. */
function timeCell(text: string, entry: Entry, zone: string | undefined): string {
	const { lead, timestamp, separator } = entryStyle(text, entry);
	const own = ownZone(entry.timestamp);
	const written =
		zone !== undefined && own === zone ? withoutZone(timestamp.raw, own) : timestamp.raw;
	const marks = firstMatch(/[*_`]+/, lead);
	const isClosed = marks !== "" && separator.includes(marks);
	return (isClosed ? marks + written + marks : written).replace(/(?<!\\)\|/g, "\\|");
}

function withoutZone(written: string, zone: string): string {
	const at = written.lastIndexOf(zone);
	const bracket = Number(written[at - 1] === "(");
	return written.slice(0, at - bracket).trimEnd() + written.slice(at + zone.length + bracket);
}
