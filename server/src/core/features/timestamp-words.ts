import { clockIn } from "../clock-in.ts";
import { elapsed } from "../elapsed.ts";
import { elapsedPhrase, elapsedWords } from "../elapsed-words.ts";
import { formatDate, formatTime } from "../format-timestamp.ts";
import type { LocalTime } from "../local-time.ts";
import type { Entry, Report } from "../report.ts";
import { isInferred, type Moment, type Timestamp } from "../timestamp.ts";
import { type ElapsedTime, elapsedTimes } from "./elapsed-times.ts";
import { milestoneSentence } from "./milestone-sentence.ts";
import { timelineStart } from "./timeline-start.ts";

/**
 * What an entry's timestamp means, in Markdown: in UTC, in the zones of the report and of the reader, since the
 * start and since the entry before, and what was inferred.
 *
 * @param viewerTimeZone an IANA name.
 * @returns `undefined` for a timestamp that cannot be read.
 */
export function timestampWords(
	report: Report,
	entry: Entry,
	viewerTimeZone: string | undefined,
): string | undefined {
	const { timestamp } = entry;
	const { start } = timestamp;
	if (!start) return undefined;

	const paragraphs = [
		`**${whenWords(timestamp, start)}**`,
		...zoneWords(start, reportZone(report, timestamp), viewerTimeZone),
		elapsedSentence(report, entry),
		milestoneSentence(report, entry),
		inferredWords(timestamp, start),
	];
	return paragraphs.filter((it) => it).join("\n\n");
}

/** `12 min since impact start · 5 min since the entry before`; what would be said twice or says nothing is left out. */
function elapsedSentence(report: Report, entry: Entry): string {
	const start = timelineStart(report);
	const elapsedTime = elapsedTimes(report);
	const before = entryBefore(report, entry);
	const sinceStart = elapsedTime(entry);
	const beforeEnded = before && before !== start?.entry ? endOf(before, elapsedTime) : undefined;
	const phrases = [
		sinceStart && start && elapsedPhrase(sinceStart, start.name),
		sinceStart !== undefined &&
			beforeEnded !== undefined &&
			sinceStart !== beforeEnded &&
			elapsedPhrase(sinceStart - beforeEnded, "the previous entry"),
	];
	return phrases.filter((it) => it).join(" · ");
}

/** When an entry was over, on the scale of `elapsedTime`. */
function endOf(entry: Entry, elapsedTime: ElapsedTime): number | undefined {
	const began = elapsedTime(entry);
	return began === undefined ? undefined : began + lengthOf(entry.timestamp);
}

/** Milliseconds from start to end of a range, 0 where there is none. */
function lengthOf({ start, end }: Timestamp): number {
	return Math.max(0, (start && end && elapsed(start, end)) ?? 0);
}

/** Above it, or below it in a newest-first timeline. */
function entryBefore({ timeline: { entries, order } }: Report, entry: Entry): Entry | undefined {
	const index = entries.indexOf(entry);
	return order === "descending" ? entries[index + 1] : entries[index - 1];
}

/** `2026-03-01 14:05 UTC`, or as much of that as is known; of a range how long it is. */
function whenWords(timestamp: Timestamp, start: Moment): string {
	const about = timestamp.approximate ? "about " : "";
	const length = lengthOf(timestamp);
	const range = length > 0 ? `, for ${elapsedWords(length / 60_000)}` : "";
	return about + momentWords(start) + range;
}

function momentWords({ instant, date, time, zone }: Moment): string {
	const utc = instant === undefined ? undefined : clockIn(instant, "UTC");
	if (utc) return `${clockWords(utc)} UTC`;

	const parts = [date && formatDate(date), time && formatTime(time), zone];
	return parts.filter((it) => it !== undefined).join(" ");
}

function clockWords({ date, time }: LocalTime): string {
	return `${formatDate(date)} ${formatTime(time)}`;
}

/** Where the entry does not write it itself. */
function reportZone({ timeline }: Report, timestamp: Timestamp): string | undefined {
	const zone = timeline.timeZone?.text;
	const isWritten = !isInferred(timestamp, "zone") && timestamp.start?.zone === zone;
	return isWritten ? undefined : zone;
}

/** What the clocks of the report and of the reader showed, where that differs. */
function zoneWords(
	{ instant }: Moment,
	reportZone: string | undefined,
	viewerZone: string | undefined,
): string[] {
	if (instant === undefined) return [];

	const clocks = [
		{ zone: "UTC", where: "" },
		{ zone: reportZone, where: `in the report’s zone (${reportZone})` },
		{ zone: viewerZone, where: `your time (${viewerZone})` },
	].flatMap(({ zone, where }) => {
		const local = zone === undefined ? undefined : clockIn(instant, zone);
		return local ? [{ shown: clockWords(local), where }] : [];
	});
	return clocks
		.filter(({ shown }, index) => clocks.findIndex((it) => it.shown === shown) === index)
		.slice(1)
		.map(({ shown, where }) => `${shown} ${where}`);
}

/** What was taken from the context, and what cannot be known. */
function inferredWords({ inferred }: Timestamp, { date, time, zone }: Moment): string | undefined {
	const taken = inferred.map(({ what, from }) => {
		const value = what === "zone" ? ` (${zone})` : "";
		return `${words[what]}${value} from ${from}`;
	});
	const unknown = [!date && "day", time && !zone && "time zone"].filter((it) => it);
	const sentences = [
		taken.length > 0 && `Not written here: ${taken.join(", ")}.`,
		unknown.length > 0 && `Not known: ${unknown.join(", ")}.`,
	];
	return sentences.filter((it) => it).join(" ") || undefined;
}

const words = {
	date: "day",
	year: "year",
	meridiem: "a.m. or p.m.",
	zone: "time zone",
	time: "time",
};
