import { elapsedWords } from "../elapsed-words.ts";
import { formatDate, formatTime } from "../format-timestamp.ts";
import type { Measured } from "../metrics.ts";
import type { Entry } from "../report.ts";
import { writtenClock } from "./written-clock.ts";

/** `1 h 15 min`; `about 1 h 15 min` where one of its times is only about right. */
export function metricLength({ milliseconds, from, to }: Measured): string {
	const isAbout = from.timestamp.approximate || to.timestamp.approximate;
	return (isAbout ? "about " : "") + elapsedWords(milliseconds / 60_000);
}

/** `14:05 – 15:20 UTC`: from when to when, with the days where there are two, on the clocks of the entries. */
export function metricPeriod({ from, to }: Measured): string {
	const [start, end] = [from.timestamp.start, to.timestamp.start];
	const days = [start, end].map((moment) => moment?.date && formatDate(moment.date));
	const [firstDay, lastDay] = days[0] === days[1] ? [] : days;
	const firstZone = start?.zone === end?.zone ? undefined : start?.zone;
	const first = [firstDay, clockOf(from), firstZone].filter((it) => it);
	const last = [lastDay, clockOf(to), end?.zone].filter((it) => it);
	return `${first.join(" ")} – ${last.join(" ")}`;
}

/** As it is written, else as the 24-hour clock shows it. */
function clockOf({ timestamp: { raw, start } }: Entry): string | undefined {
	return writtenClock(raw)?.clock ?? (start?.time && formatTime(start.time));
}
