import { addDays, wallClock } from "../../calendar.ts";
import { clockIn } from "../../clock-in.ts";
import { greatest, least } from "../../extremes.ts";
import type { LocalTime } from "../../local-time.ts";
import type { ClockTime, TimelineEvent } from "../../timeline-event.ts";
import type { PlainDate } from "../../timestamp.ts";
import { offsetAt } from "../../zone.ts";
import { type DatedTime, dateEvents } from "./date-events.ts";
import type { NewEntriesContext } from "./new-entries-context.ts";
import type { TargetTimeline } from "./target-timeline.ts";

/** An event on the clocks of the report. */
export interface PlacedEvent extends TimelineEvent {
	/** The event as it was given. */
	readonly source: TimelineEvent;
	readonly local: LocalTime;
	/** On the axis of the timeline's own keys. */
	readonly key: number;
	/** A zone that the timestamp has to state, because the report's clocks are not known or not these. */
	readonly label: string | undefined;
	/** False when its date is a guess that must not be written. */
	readonly isDated: boolean;
}

/** The events in order of time, those of one moment in the order given. */
export function placeEvents(
	target: TargetTimeline,
	events: readonly TimelineEvent[],
	context: NewEntriesContext,
): PlacedEvent[] {
	const dayOf = (first: ClockTime) => dayFor(target, first) ?? context.today;
	const hasDate = events.some(({ at }) => "instant" in at || at.date !== undefined);
	const isDated = target.isDated && (hasDate || target.day !== undefined);
	const placed = dateEvents(events, dayOf).map(({ event, time }) => ({
		...event,
		source: event,
		...onClocks(target, time, context),
		isDated,
	}));
	const sorted = placed.toSorted((a, b) => a.key - b.key);
	return target.isDated ? sorted : onUnknownDays(target, sorted, context.today);
}

/** Among entries of an unknown day the events are of the same one, or the next where that is nearer. */
function onUnknownDays(
	{ keys }: TargetTimeline,
	events: readonly PlacedEvent[],
	today: PlainDate,
): PlacedEvent[] {
	const end = greatest(keys.filter((key) => key !== undefined));
	const [by] = events.map(({ local: { time }, key }) => {
		const next = wallClock(addDays(today, 1), time);
		return (next <= end ? next : wallClock(today, time)) - key;
	});
	return events.map((event) => ({ ...event, key: event.key + Number(by) }));
}

/** The day near the incident's on which `first` is nearest to the entries. */
function dayFor({ day, keys, zone }: TargetTimeline, first: ClockTime): PlainDate | undefined {
	if (!day) return undefined;

	const known = keys.filter((key) => key !== undefined);
	const [start, end] = [least(known), greatest(known)];
	const distance = (date: PlainDate): number => {
		const key = instantOf({ ...first, date }, zone) ?? wallClock(date, first.time);
		return Math.max(0, start - key, key - end);
	};
	const last = known.length > 0 ? clockIn(end, zone ?? "UTC")?.date : undefined;
	const choices = [day, ...(last ? [last] : []), addDays(day, -1), addDays(last ?? day, 1)];
	if (known.length === 0) return day;
	return choices.reduce((best, date) => (distance(date) < distance(best) ? date : best));
}

type OnClocks = Pick<PlacedEvent, "local" | "key" | "label">;

function onClocks(
	target: TargetTimeline,
	time: DatedTime,
	{ viewerTimeZone }: NewEntriesContext,
): OnClocks {
	const instant = instantOf(time, target.zone);
	const known = instant === undefined ? undefined : clockIn(instant, target.zone ?? "UTC");
	if (target.zone !== undefined && known) {
		const key = target.hasInstants ? instant : undefined;
		return { local: known, key: key ?? shownAt(known), label: undefined };
	}
	if ("instant" in time) return labelled(utcAt(time.instant), "UTC");

	// In a timeline without a zone the writer's own clock is as good a guess as any, and what a chat shows.
	const isViewers = time.zone === viewerTimeZone && target.entries.length > 0;
	return isViewers ? labelled(time, undefined) : withOwnZone(time, known);
}

/** What was written with a zone keeps it; a region's name is too long to stand in every entry. */
function withOwnZone(
	time: Exclude<DatedTime, { readonly instant: number }>,
	utc: LocalTime | undefined,
): OnClocks {
	return utc && time.zone?.includes("/") ? labelled(utc, "UTC") : labelled(time, time.zone);
}

function labelled({ date, time }: LocalTime, label: string | undefined): OnClocks {
	return { local: { date, time }, key: shownAt({ date, time }), label };
}

function shownAt({ date, time }: LocalTime): number {
	return wallClock(date, time);
}

function utcAt(instant: number): LocalTime {
	const at = new Date(instant);
	return {
		date: { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() },
		time: { hour: at.getUTCHours(), minute: at.getUTCMinutes(), second: at.getUTCSeconds() },
	};
}

/** `undefined` for a clock without a zone, or in one that could be several. */
function instantOf(time: DatedTime, reportZone: string | undefined): number | undefined {
	if ("instant" in time) return time.instant;

	const zone = time.zone ?? reportZone;
	const offset = zone === undefined ? undefined : offsetAt(zone, time.date, time.time);
	return offset === undefined ? undefined : wallClock(time.date, time.time) - offset * 60_000;
}
