import { clockSpan, formatDate, formatLike, isDated } from "./format-timestamp.ts";
import type { LocalTime } from "./local-time.ts";
import type { Entry, Report } from "./report.ts";
import { at, type Edit } from "./text.ts";
import type { PlainDate, Timestamp } from "./timestamp.ts";
import { isInferred } from "./timestamp.ts";

/**
 * The edit that writes an entry's day in front of its time, as the nearest entry above that states one does, else one
 * below, else in ISO 8601.
 *
 * @param date the day, if not the one that was inferred.
 * @returns `undefined` for an entry whose day is not known, is written already, or that shows no clock.
 */
export function withDate(
	report: Report,
	entry: Entry,
	date: PlainDate | undefined = entry.timestamp.start?.date,
): Edit[] | undefined {
	const { start, raw, span } = entry.timestamp;
	if (!date || !start?.time || !isInferred(entry.timestamp, "date") || !clockSpan(raw))
		return undefined;
	return [{ span: at(span.start), newText: datePrefix(report, entry, { date, time: start.time }) }];
}

/** `2026-03-01 `, `Mar 1, `: what stands in front of the clock where entries are dated. */
export function datePrefix({ timeline }: Report, entry: Entry, local: LocalTime): string {
	const index = timeline.entries.indexOf(entry);
	const above = timeline.entries.slice(0, index).reverse();
	const below = timeline.entries.slice(index + 1);
	for (const { timestamp } of [...above, ...below]) {
		const prefix = leadingDate(timestamp, local);
		if (prefix !== undefined) return prefix;
	}
	return `${formatDate(local.date)} `;
}

/** What stands before the clock of a dated timestamp; `undefined` when the date stands elsewhere. */
function leadingDate(timestamp: Timestamp, local: LocalTime): string | undefined {
	if (!timestamp.start?.date || !isDated(timestamp)) return undefined;

	const like = formatLike(timestamp, local);
	const prefix = like?.slice(0, clockSpan(like)?.start ?? 0) ?? "";
	// The letter that joins date and time in ISO 8601 stands between digits only.
	const spaced = prefix.replace(/(?<=\d)T$/, " ");
	return isDated({ ...timestamp, raw: spaced, end: undefined }) ? spaced : undefined;
}
