import type { Entry, Report } from "../../report.ts";
import { lineSpan } from "../../text.ts";
import type { Moment } from "../../timestamp.ts";
import type { Draft, Explicit, PlacedLine } from "./draft-entries.ts";
import type { TargetTimeline } from "./target-timeline.ts";

/**
 * What of a draft means something else than it should, once it is read as part of the report.
 *
 * @returns `undefined` when entries came or went that nobody wrote.
 */
export function misread(
	{ report, zone, hasInstants }: TargetTimeline,
	after: Report,
	{ lines }: Draft,
): Explicit | undefined {
	const starts = new Set(lines.map(({ start }) => start));
	const lineOf = ({ timestamp }: Entry) => lineSpan(after.text, timestamp.span.start).start;
	const added = new Map<number, Entry>();
	const others: Entry[] = [];
	for (const entry of after.timeline.entries) {
		const line = lineOf(entry);
		if (starts.has(line) && !added.has(line)) added.set(line, entry);
		else others.push(entry);
	}
	const before = report.timeline.entries;
	if (others.length !== before.length) return undefined;

	const isExact = zone !== undefined && hasInstants;
	const events = lines
		.filter((line) => !isRead(line, added.get(line.start), isExact))
		.map(({ event }) => event);
	// Those behind the first take their date from it.
	const changed = before.findIndex((entry, index) => !isSame(entry, others[index]));
	const entry = before[changed];
	return { events: new Set(events), entries: new Set(entry ? [entry] : []) };
}

function isRead({ event }: PlacedLine, entry: Entry | undefined, isExact: boolean): boolean {
	const start = entry?.timestamp.start;
	if (!start?.time || entry?.timestamp.end) return false;

	const { date, time } = event.local;
	const isTime = start.time.hour === time.hour && start.time.minute === time.minute;
	const isDate = !event.isDated || isSameDate(start.date, date);
	const isInstant =
		!isExact || event.label !== undefined || !event.isDated || start.instant !== undefined;
	return isTime && isDate && isInstant;
}

function isSame({ timestamp }: Entry, other: Entry | undefined): boolean {
	const [one, two] = [timestamp.start, other?.timestamp.start];
	return one?.instant === two?.instant && isSameDate(one?.date, two?.date) && isSameTime(one, two);
}

function isSameDate(one: Moment["date"], two: Moment["date"]): boolean {
	return one?.day === two?.day && one?.month === two?.month && one?.year === two?.year;
}

function isSameTime(one: Moment | undefined, two: Moment | undefined): boolean {
	return one?.time?.hour === two?.time?.hour && one?.time?.minute === two?.time?.minute;
}
