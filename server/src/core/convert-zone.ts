import { clocksInWords } from "./clocks-in-words.ts";
import { convertDay, convertEntry, type EntryConversion, onClock } from "./convert-entry.ts";
import { misreadEntries, type Reader } from "./misread-entries.ts";
import { isRefusal, type Outcome, type Refusal } from "./outcome.ts";
import { padCells } from "./pad-cells.ts";
import { pick } from "./pick.ts";
import { plainEntry, plainTimestamp } from "./plain-entry.ts";
import type { Entry, Report } from "./report.ts";
import { applyEdits, type Edit } from "./text.ts";
import { isInferred } from "./timestamp.ts";
import { zoneLabel } from "./zone-label.ts";
import { zoneRefusal } from "./zone-refusal.ts";
import { zoneStatements } from "./zone-statements.ts";

export interface Conversion extends Reader {
	/** As writers name it: `UTC`, `CET`, `UTC+5:30`, `Europe/Berlin`. */
	readonly zone: string;
	/** Each time as it was goes behind, in parentheses: `14:05 UTC (16:05 CEST)`. */
	readonly keepOriginal?: boolean;
}

/**
 * The timeline in another zone: times, the labels of zones, days where they change, and the words that state the zone.
 * The instants stay what they were; a conversion that would be read otherwise is refused.
 */
export function convertZone(
	report: Report,
	{ zone, keepOriginal = false, again }: Conversion,
): Outcome {
	const timed = timedEntries(report);
	const refused = zoneRefusal(timed, zone);
	if (refused) return { refused };

	const expected = expectedEntries(report, zone);
	const spelled = new Map<Entry, Set<Spelled>>();
	for (let round = 0; round < 12; round++) {
		const edits = editsOf(report, timed, { zone, keepOriginal, spelled });
		if (isRefusal(edits)) return edits;
		if (edits.length === 0) return { refused: `The timeline is in ${zone} already.` };

		const misread = misreadEntries(expected, again(applyEdits(report.text, edits)));
		if (misread.length === 0)
			return { title: `Convert the timeline to ${zone}`, edits, ...notes(report) };
		if (!spell(report, misread, { spelled, isLate: round > 7 })) break;
	}
	return {
		refused: `Some entries would be read as other times in ${zone}: write their dates and zones out first.`,
	};
}

type Spelled = "date" | "zone" | "meridiem";

/** The entries that show a time of their own, and not only how long it took. */
function timedEntries({ timeline }: Report): Entry[] {
	return timeline.entries.filter(
		({ timestamp }) => timestamp.start?.time !== undefined && !isInferred(timestamp, "time"),
	);
}

/** What the result has to be read as: the same instants, or where no day is known the times of the other clocks. */
function expectedEntries({ timeline }: Report, zone: string): Entry[] {
	return timeline.entries.map((entry) => {
		const { timestamp } = entry;
		const { start, end } = timestamp;
		if (!start || start.instant !== undefined || !start.time) return entry;

		const moved = (moment: typeof start) => ({ ...moment, time: onClock(moment, zone)?.time });
		const moments = { start: moved(start), end: end && moved(end) };
		return { ...plainEntry(entry), timestamp: { ...plainTimestamp(timestamp), ...moments } };
	});
}

interface Wanted extends Omit<EntryConversion, "spelled"> {
	readonly spelled: ReadonlyMap<Entry, ReadonlySet<Spelled>>;
}

function editsOf(
	report: Report,
	timed: readonly Entry[],
	{ spelled, ...wanted }: Wanted,
): Edit[] | Refusal {
	const edits: Edit[] = [];
	for (const entry of timed) {
		const edit = convertEntry(report, entry, { ...wanted, spelled: spelled.get(entry) ?? nothing });
		if (typeof edit === "string") return { refused: unwritable(entry, edit) };
		if (edit) edits.push(edit);
		const day = convertDay(report, entry, wanted.zone);
		if (day) edits.push(day);
	}
	const isOwn = timed.every(({ timestamp }) => timestamp.start?.zone === wanted.zone);
	if (edits.length === 0 && isOwn) return [];

	const statements = zoneStatements(report, timed, commonLabel(timed, wanted.zone));
	return padCells(report.text, [...edits, ...statements]);
}

const nothing: ReadonlySet<Spelled> = new Set();

function unwritable({ timestamp: { raw } }: Entry, why: "no day" | "no clock"): string {
	return why === "no day"
		? `The time of \`${raw}\` cannot be told on other clocks: write its day and its time in full first.`
		: `\`${raw}\` cannot be written in another zone: write its time as \`14:05\` first, outside of a link.`;
}

/** What all entries would say, as `CEST`; the zone itself where that changes on the way. */
function commonLabel(timed: readonly Entry[], zone: string): string {
	const labels = timed.map(({ timestamp: { start } }) => {
		const local = start && start.zone !== zone && onClock(start, zone);
		return local ? zoneLabel(zone, local, start.instant) : zone;
	});
	const [first, ...others] = new Set(labels);
	return first !== undefined && others.length === 0 ? first : zone;
}

/** Spell out what was misread, the first of those below each other: the others follow it. */
function spell(
	report: Report,
	misread: readonly number[],
	{ spelled, isLate }: { readonly spelled: Map<Entry, Set<Spelled>>; readonly isLate: boolean },
): boolean {
	const chosen = isLate ? misread : misread.filter((index) => !misread.includes(index - 1));
	const added = pick(report.timeline.entries, chosen).map((entry) => {
		const own = spelled.get(entry) ?? new Set();
		const next = nextToSpell(entry, own);
		if (next) spelled.set(entry, own.add(next));
		return next !== undefined;
	});
	return added.includes(true);
}

function nextToSpell({ timestamp }: Entry, own: ReadonlySet<Spelled>): Spelled | undefined {
	const kinds = ["date", "zone", "meridiem"] as const;
	return kinds.find((kind) => isInferred(timestamp, kind) && !own.has(kind));
}

function notes(report: Report): { readonly note?: string } {
	const [first, ...others] = clocksInWords(report);
	if (first === undefined) return {};

	const note =
		others.length === 0
			? `\`${first}\` in the words of the timeline is as it was: check it.`
			: `${others.length + 1} times in the words of the timeline, such as \`${first}\`, are as they were: check them.`;
	return { note };
}
