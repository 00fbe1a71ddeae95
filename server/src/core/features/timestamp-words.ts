import { clockIn } from "../clock-in.ts";
import { formatDate, formatTime } from "../format-timestamp.ts";
import type { LocalTime } from "../local-time.ts";
import type { Entry, Milestone, Report } from "../report.ts";
import type { Moment, Timestamp } from "../timestamp.ts";
import { elapsedSinceFirst } from "./elapsed.ts";
import { elapsedWords } from "./elapsed-words.ts";

/**
 * What an entry's timestamp means, in Markdown: in UTC, for the reader, since the first entry, and what was inferred.
 *
 * @param viewerTimeZone an IANA name.
 * @returns `undefined` for a timestamp that cannot be read.
 */
export function timestampWords(
	report: Report,
	{ timestamp, milestone }: Entry,
	viewerTimeZone: string | undefined,
): string | undefined {
	const { start } = timestamp;
	if (!start) return undefined;

	const elapsed = elapsedSinceFirst(report, start);
	const paragraphs = [
		`**${whenWords(timestamp, start)}**`,
		viewerWords(start, viewerTimeZone),
		elapsed && sinceWords(elapsed),
		milestone && `Marks the milestone “${milestones[milestone]}”.`,
		inferredWords(report, timestamp, start),
	];
	return paragraphs.filter((it) => it).join("\n\n");
}

/** `+12 min` → `12 min since the first entry`. */
function sinceWords(elapsed: string): string {
	const direction = elapsed.startsWith("-") ? "before" : "since";
	return `${elapsed.slice(1)} ${direction} the first entry`;
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

function viewerWords({ instant }: Moment, timeZone: string | undefined): string | undefined {
	const local =
		instant === undefined || timeZone === undefined ? undefined : clockIn(instant, timeZone);
	return local && `${clockWords(local)} your time (${timeZone})`;
}

/** What was taken from the context, and what cannot be known. */
function inferredWords(
	report: Report,
	{ inferred }: Timestamp,
	{ date, time, zone }: Moment,
): string | undefined {
	const { timeZone } = report.timeline;
	const stated =
		timeZone && !timeZone.span && timeZone.text === zone
			? "from the settings"
			: "as the report states";
	const taken = inferred.map((what) =>
		what === "zone" ? `time zone (${zone}, ${stated})` : words[what],
	);
	const unknown = [!date && "day", time && !zone && "time zone"].filter((it) => it);
	const sentences = [
		taken.length > 0 && `Not written here but inferred: ${taken.join(", ")}.`,
		unknown.length > 0 && `Not known: ${unknown.join(", ")}.`,
	];
	return sentences.filter((it) => it).join(" ") || undefined;
}

const words = { date: "day", year: "year", meridiem: "a.m. or p.m." };
