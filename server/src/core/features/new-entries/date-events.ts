import { addDays, wallClock } from "../../calendar.ts";
import { clockIn } from "../../clock-in.ts";
import type { LocalTime } from "../../local-time.ts";
import type { ClockTime, EventTime, TimelineEvent } from "../../timeline-event.ts";
import type { PlainDate } from "../../timestamp.ts";
import { dateBelow } from "./target-timeline.ts";

/** An event's time, its date filled in. */
export type DatedTime = { readonly instant: number } | (LocalTime & Pick<ClockTime, "zone">);

interface DatedEvent {
	readonly event: TimelineEvent;
	readonly time: DatedTime;
}

/**
 * Fill in dates that are not told: that of the event before, a day later when the clock goes back far; of the first
 * ones that of the first event with a date; and `dayOf` the first one when no event has one.
 */
export function dateEvents(
	events: readonly TimelineEvent[],
	dayOf: (first: ClockTime) => PlainDate,
): DatedEvent[] {
	const times = events.map(({ at }) => at);
	let above: LocalTime | undefined;
	return events.map((event, index) => {
		const { at } = event;
		if ("instant" in at) {
			above = shown(at, zoneAround(times, index));
			return { event, time: at };
		}
		const date = at.date ?? dateBelow(at.time, above) ?? dateAhead(times, index) ?? dayOf(at);
		above = { date, time: at.time };
		return { event, time: { ...above, zone: at.zone } };
	});
}

/** The day of the next event that has one, or the day before where that is earlier on the clock. */
function dateAhead(times: readonly EventTime[], index: number): PlainDate | undefined {
	const [own, ...later] = times.slice(index);
	const next = later.find((it) => "instant" in it || it.date !== undefined);
	if (!own || "instant" in own || !next) return undefined;

	const ahead = shown(next, own.zone);
	const goesBack = ahead && wallClock(ahead.date, own.time) > wallClock(ahead.date, ahead.time);
	return goesBack ? addDays(ahead.date, -1) : ahead?.date;
}

function shown(at: EventTime, zone: string | undefined): LocalTime | undefined {
	if ("instant" in at) return clockIn(at.instant, zone ?? "UTC");
	return at.date && { date: at.date, time: at.time };
}

/** The clocks that the events without an instant are told on. */
function zoneAround(times: readonly EventTime[], index: number): string | undefined {
	return times.slice(index).find((it) => "time" in it)?.zone;
}
