import { wallClock } from "../calendar.ts";
import { clockIn } from "../clock-in.ts";
import type { LocalTime } from "../local-time.ts";
import type { Moment, PlainTime } from "../timestamp.ts";

/** A moment at which something in the timeline may have happened. */
export interface Choice {
	/** What the clocks of the timeline show then. */
	readonly local: LocalTime;
	readonly moment: Moment;
	/** Why it is offered: `now`, `5 min later`. */
	readonly what: string;
	/** What happened then, as far as that is known; plain text. */
	readonly words?: string;
}

/** A moment whose time of day is known. */
export interface TimedMoment extends Moment {
	readonly time: PlainTime;
}

/** The moment, if its time of day is known. */
export function timed(moment: Moment | undefined): TimedMoment | undefined {
	return moment?.time && { ...moment, time: moment.time };
}

/** How moments of a timeline are told. */
export interface ChoiceGround {
	/** The zone of a new entry, as written; `undefined` when none is stated. */
	readonly zone: string | undefined;
	/** The zone of reports that name none, an IANA name. */
	readonly timeZone: string;
	/** A neighbour: where it has no date, the new moment has none. */
	readonly known: TimedMoment | undefined;
}

/** The moment of `instant`, in milliseconds since 1970, on the timeline's clocks. */
export function choiceAt(
	instant: number,
	what: string,
	{ zone, timeZone, known }: ChoiceGround,
): Choice {
	const written = zone ?? timeZone;
	const local = clockIn(instant, written) ?? clockIn(instant, timeZone) ?? clockOf(instant);
	const isDated = known === undefined || known.date !== undefined;
	const moment = {
		date: isDated ? local.date : undefined,
		time: local.time,
		zone,
		// To the minute, as it will be read: 15:12:40 is 7 minutes after 15:05.
		instant: zone && known?.instant !== undefined ? instant - (instant % 60_000) : undefined,
	};
	return { local, moment, what };
}

/** So many minutes after `moment`, on its own clocks. */
export function choiceAfter(moment: TimedMoment, minutes: number, what: string): Choice {
	const { date = someDay, time, instant } = moment;
	const local = clockOf(wallClock(date, time) + minutes * 60_000);
	return {
		local,
		moment: {
			...moment,
			date: moment.date && local.date,
			time: local.time,
			instant: instant === undefined ? undefined : instant + minutes * 60_000,
		},
		what,
	};
}

const someDay = { year: 2000, month: 1, day: 1 };

/** What a clock without a zone shows at so many milliseconds. */
function clockOf(milliseconds: number): LocalTime {
	const at = new Date(milliseconds);
	return {
		date: { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() },
		time: { hour: at.getUTCHours(), minute: at.getUTCMinutes(), second: at.getUTCSeconds() },
	};
}
