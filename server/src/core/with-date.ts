import { clockSpan, dayLike, formatDate, formatLike, isDated } from "./format-timestamp.ts";
import { latest } from "./latest.ts";
import type { LocalTime } from "./local-time.ts";
import { pick } from "./pick.ts";
import { plainTimestamp } from "./plain-entry.ts";
import type { Entry, Report, Timeline } from "./report.ts";
import { dayColumn, fillCell, tableRow } from "./table-row.ts";
import { at, type Edit, slice } from "./text.ts";
import { isInferred, type Timestamp } from "./timestamp.ts";

/**
 * The edits that write an entry's day in front of its time, or into the column for days, as the nearest entry above
 * that states one does, else the first below, else in ISO 8601.
 *
 * @returns `undefined` for an entry whose day is not known, is written already, or that shows no clock.
 */
export function withDate(report: Report, entry: Entry): Edit[] | undefined {
	const { start, raw, span } = entry.timestamp;
	const isToDate = isInferred(entry.timestamp, "date") && clockSpan(raw);
	if (!isToDate || !start?.date || !start.time) return undefined;

	const local = { date: start.date, time: start.time };
	const cell = entry.container === "row" ? dayCell(report, entry, local) : undefined;
	return [cell ?? { span: at(span.start), newText: datePrefix(report, entry, local) }];
}

/** `2026-03-01 `, `Mar 1, `: what stands in front of the clock where entries are dated. */
export function datePrefix({ timeline }: Report, entry: Entry, local: LocalTime): string {
	const model = modelsIn(timeline).get(entry);
	return (model && leadingDate(model, local)) ?? `${formatDate(local.date)} `;
}

/** For each entry the dated timestamp that it is written like; told once for each timeline. */
const modelsIn = latest((timeline: Timeline): ReadonlyMap<Entry, Timestamp | undefined> => {
	let above = timeline.entries.find(({ timestamp }) => hasLeadingDate(timestamp))?.timestamp;
	const made = new Map<Entry, Timestamp | undefined>();
	for (const entry of timeline.entries) {
		made.set(entry, above);
		if (hasLeadingDate(entry.timestamp)) above = entry.timestamp;
	}
	return made;
});

function hasLeadingDate(timestamp: Timestamp): boolean {
	const [date, time] = [timestamp.start?.date, timestamp.start?.time] as const;
	const isWritten = !isInferred(timestamp, "date");
	return isWritten && !!date && !!time && leadingDate(timestamp, { date, time }) !== undefined;
}

/** What stands before the clock of a dated timestamp; `undefined` when the date stands elsewhere. */
function leadingDate(timestamp: Timestamp, local: LocalTime): string | undefined {
	const like = formatLike(timestamp, local);
	const prefix = like?.slice(0, clockSpan(like)?.start);
	// The letter that joins date and time in ISO 8601 stands between digits only.
	const raw = prefix?.replace(/(?<=\d)T$/, " ");
	return raw && isDated({ ...plainTimestamp(timestamp), raw, end: undefined }) ? raw : undefined;
}

/** A column for days, in which the row's cell is empty. */
function dayCell(report: Report, { timestamp }: Entry, local: LocalTime): Edit | undefined {
	const row = tableRow(report, timestamp.span);
	const cell = row?.cells[dayColumn(row)];
	if (!row || !cell || cell.end > cell.start) return undefined;

	const above = row.above.flatMap((cells) => pick(cells, [dayColumn(row)]));
	const samples = above.map((it) => slice(report.text, it)).filter((it) => it !== "");
	const sample = samples.slice(-1).join();
	return fillCell(report.text, cell, dayLike(sample, local, timestamp.start?.date));
}
