import { addDays, wallClock } from "../../calendar.ts";
import { clockIn } from "../../clock-in.ts";
import { greatest } from "../../extremes.ts";
import { incidentDay } from "../../incident-day.ts";
import type { LocalTime } from "../../local-time.ts";
import type { Entry, Report, Section } from "../../report.ts";
import { isInside } from "../../text.ts";
import type { Moment, PlainDate, PlainTime } from "../../timestamp.ts";
import { rolloverMinutes } from "../../timestamp-resolve.ts";
import type { NewEntriesContext } from "./new-entries-context.ts";

/** The timeline that new entries go to. */
export interface TargetTimeline {
	readonly report: Report;
	/** `undefined` when the report has none yet. */
	readonly section: Section | undefined;
	/** Its entries in document order, those that cannot be read included. */
	readonly entries: readonly Entry[];
	/** Where each entry stands in time, in milliseconds on one axis; `undefined` when it cannot be told. */
	readonly keys: readonly (number | undefined)[];
	/** True when that axis is the one of instants, false when it is what the clocks show. */
	readonly hasInstants: boolean;
	/** The zone that new entries are written in, as written; `undefined` when none is stated or its meaning is open. */
	readonly zone: string | undefined;
	readonly isNewestFirst: boolean;
	/** The day the incident began, if the report says. */
	readonly day: PlainDate | undefined;
	/** False when the entries have times and nothing says of which day. */
	readonly isDated: boolean;
}

/** The timeline at the cursor, else the one with the most entries. */
export function targetTimeline(report: Report, context: NewEntriesContext): TargetTimeline {
	const { timeline, metadata, title, chunks } = report;
	const section = sectionFor(report, context.offset);
	const entries = section ? entriesIn(report, section) : [];
	const moments = entries.flatMap(({ timestamp: { start } }) => (start?.time ? [start] : []));
	const dates = moments.flatMap(({ date }) => date ?? []);
	const path = context.path ?? "";
	const stated = incidentDay({ metadata, title: title?.text, path, chunks })?.date;
	const zone = zoneOf(moments, timeline.timeZone?.text);
	const hasInstants = zone !== undefined && moments.every((it) => it.instant !== undefined);
	const isNewestFirst = timeline.order === "descending";
	return {
		report,
		section,
		entries,
		keys: hasInstants
			? entries.map(({ timestamp }) => timestamp.start?.time && timestamp.start.instant)
			: shownKeys(entries, context.today, isNewestFirst ? -1 : 1),
		hasInstants,
		zone,
		isNewestFirst,
		day: dates[0] ?? stated,
		isDated: moments.length === 0 || dates.length > 0,
	};
}

function sectionFor(report: Report, offset: number | undefined): Section | undefined {
	const { sections } = report.timeline;
	const own = sections.findLast(
		({ span }) => offset !== undefined && span.start <= offset && offset <= span.end,
	);
	const counts = sections.map((it) => entriesIn(report, it).length);
	return own ?? sections[counts.indexOf(greatest(counts))];
}

function entriesIn({ timeline: { entries } }: Report, { span }: Section): Entry[] {
	return entries.filter(({ timestamp }) => isInside(timestamp.span, span));
}

/** The zone of most entries, if clocks can be read in it. */
function zoneOf(moments: readonly Moment[], stated: string | undefined): string | undefined {
	const counts = new Map<string, number>();
	for (const { zone } of moments) {
		if (zone !== undefined) counts.set(zone, (counts.get(zone) ?? 0) + 1);
	}
	const [common] = Array.from(counts).toSorted(([, a], [, b]) => b - a);
	const zone = common?.[0] ?? stated;
	return zone !== undefined && clockIn(0, zone) ? zone : undefined;
}

/** What the clocks show; without dates a clock that goes back far is the next day's. */
function shownKeys(
	entries: readonly Entry[],
	today: PlainDate,
	direction: 1 | -1,
): (number | undefined)[] {
	let above: LocalTime | undefined;
	return entries.map(({ timestamp: { start } }) => {
		if (!start?.time) return undefined;

		const date = start.date ?? dateBelow(start.time, above, direction) ?? today;
		above = { date, time: start.time };
		return wallClock(date, start.time);
	});
}

/** The day of a time below another one: the same, or the next when the clock goes back far. */
export function dateBelow(
	time: PlainTime,
	above: LocalTime | undefined,
	direction: 1 | -1 = 1,
): PlainDate | undefined {
	if (!above) return undefined;

	const back = direction * (wallClock(above.date, above.time) - wallClock(above.date, time));
	return back > rolloverMinutes * 60_000 ? addDays(above.date, direction) : above.date;
}
