import { dateShown, wallClock } from "./calendar.ts";
import type { Moment, PlainTime, Timestamp } from "./timestamp.ts";

/** `T+5m`: so many minutes after the entry that time is counted from. */
export function momentsSince(
	origin: Timestamp,
	{ date, time, zone, instant }: Moment & { readonly time: PlainTime },
	minutes: number,
): Pick<Timestamp, "start" | "end" | "inferred"> {
	const inferred = [{ what: "time" as const, from: `\`${origin.raw}\``, span: origin.span }];
	const shown = new Date(wallClock(date ?? someDay, time) + minutes * 60_000);
	const start = {
		date: date && dateShown(shown),
		time: {
			hour: shown.getUTCHours(),
			minute: shown.getUTCMinutes(),
			second: minutes % 1 === 0 ? time.second : shown.getUTCSeconds(),
		},
		zone,
		instant: instant === undefined ? undefined : instant + minutes * 60_000,
	};
	return { start, end: undefined, inferred };
}

const someDay = { year: 2000, month: 1, day: 1 };
