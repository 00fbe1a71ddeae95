import { clockIn } from "../clock-in.ts";
import type { LocalTime } from "../local-time.ts";
import type { Moment } from "../timestamp.ts";
import { wallClock } from "../timestamp-resolve.ts";
import type { Sample } from "./timestamp-sample.ts";

/** A moment at which a new entry may have happened. */
export interface Choice {
	readonly local: LocalTime;
	readonly moment: Moment;
	/** Why it is offered: `now`, `5 min later`. */
	readonly what: string;
}

interface Clock {
	/** Milliseconds since 1970. */
	readonly now: number;
	/** The zone of reports that name none, an IANA name. */
	readonly timeZone: string;
	/** What is typed of the timestamp. */
	readonly typed: string;
}

/** Now, then shortly after the last entry, at the same time as it, and what is typed as the entries are written. */
export function momentChoices({ last, near, zone }: Sample, clock: Clock): Choice[] {
	const known = last ?? near;
	const now = nowIn(zone, clock, known);
	const later = last ? [1, 5, 10].map((minutes) => after(last, minutes)) : [];
	const same = known
		? [{ ...after(known, 0), what: last ? "same as the last" : "same as the next" }]
		: [];
	const whole = typedTime(clock.typed, known ?? now.moment, now.local);
	return [now, ...later, ...same, ...whole];
}

function nowIn(
	zone: string | undefined,
	{ now, timeZone }: Clock,
	known: Moment | undefined,
): Choice {
	const written = zone ?? timeZone;
	const local = clockIn(now, written) ?? clockIn(now, timeZone) ?? utc(now);
	const isDated = known === undefined || known.date !== undefined;
	const moment = {
		date: isDated ? local.date : undefined,
		time: local.time,
		zone,
		instant: zone && known?.instant !== undefined ? now : undefined,
	};
	return { local, moment, what: "now" };
}

/** So many minutes after `moment`, on its own clocks. */
function after(moment: Moment, minutes: number): Choice {
	const { date = someDay, time = midnight, instant } = moment;
	const local = utc(wallClock(date, time) + minutes * 60_000);
	return {
		local,
		moment: {
			...moment,
			date: moment.date && local.date,
			time: local.time,
			instant: instant === undefined ? undefined : instant + minutes * 60_000,
		},
		what: `${minutes} min later`,
	};
}

/** A time that is typed in full: `14:37`; on the day of the last entry. */
function typedTime(typed: string, { date, zone }: Moment, { date: today }: LocalTime): Choice[] {
	const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(typed) ?? [];
	const [hour, minute] = [Number(hours), Number(minutes)];
	if (!(hour < 24 && minute < 60)) return [];

	const time = { hour, minute, second: undefined };
	const local = { date: date ?? today, time: { ...time, second: 0 } };
	return [
		{ local, moment: { date, time, zone, instant: undefined }, what: "as the other entries" },
	];
}

const someDay = { year: 2000, month: 1, day: 1 };
const midnight = { hour: 0, minute: 0, second: undefined };

/** What a clock without a zone shows at so many milliseconds. */
function utc(milliseconds: number): LocalTime {
	const at = new Date(milliseconds);
	return {
		date: { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() },
		time: { hour: at.getUTCHours(), minute: at.getUTCMinutes(), second: at.getUTCSeconds() },
	};
}
