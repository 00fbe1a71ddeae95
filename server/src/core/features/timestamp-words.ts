import { clockIn } from "../clock-in.ts";
import { elapsed } from "../elapsed.ts";
import { elapsedPhrase, elapsedWords } from "../elapsed-words.ts";
import { formatDate, formatTime } from "../format-timestamp.ts";
import type { LocalTime } from "../local-time.ts";
import type { Entry, Milestone, Report } from "../report.ts";
import type { Moment, Timestamp } from "../timestamp.ts";
import { elapsedTimes } from "./elapsed-times.ts";
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
	const { timestamp, milestone } = entry;
	const { start } = timestamp;
	if (!start) return undefined;

	const paragraphs = [
		`**${whenWords(timestamp, start)}**`,
		...zoneWords(start, report.timeline.timeZone?.text, viewerTimeZone),
		elapsedSentence(report, entry, start),
		milestone && `Marks the milestone “${milestones[milestone]}”.`,
		inferredWords(timestamp, start),
	];
	return paragraphs.filter((it) => it).join("\n\n");
}

/** `12 min since impact start · 5 min since the entry before`; what would be said twice or says nothing is left out. */
function elapsedSentence(report: Report, entry: Entry, moment: Moment): string {
	const start = timelineStart(report);
	const before = entryBefore(report, entry);
	const { end, start: began } = before?.timestamp ?? {};
	const from = end?.time ? end : began;
	const sinceStart = elapsedTimes(report).get(entry);
	const sinceBefore = from && before !== start?.entry ? elapsed(from, moment) : undefined;
	const phrases = [
		sinceStart && start && elapsedPhrase(sinceStart, start.name),
		sinceBefore && elapsedPhrase(sinceBefore, "the previous entry"),
	];
	return phrases.filter((it) => it).join(" · ");
}

/** Above it, or below it in a newest-first timeline. */
function entryBefore({ timeline: { entries, order } }: Report, entry: Entry): Entry | undefined {
	const index = entries.indexOf(entry);
	return order === "descending" ? entries[index + 1] : entries[index - 1];
}

const milestones: Readonly<Record<Milestone, string>> = {
	impactStart: "impact start",
	detected: "detected",
	acknowledged: "acknowledged",
	escalated: "escalated",
	declared: "declared",
	mitigated: "mitigated",
	resolved: "resolved",
	impactEnd: "impact end",
};

/** `2026-03-01 14:05 UTC`, or as much of that as is known; of a range how long it is. */
function whenWords({ end, approximate }: Timestamp, start: Moment): string {
	const about = approximate ? "about " : "";
	const minutes =
		end?.instant !== undefined && start.instant !== undefined
			? (end.instant - start.instant) / 60_000
			: 0;
	const range = minutes > 0 ? `, for ${elapsedWords(minutes)}` : "";
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
