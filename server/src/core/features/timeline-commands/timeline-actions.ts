import { onClock } from "../../convert-entry.ts";
import { latest } from "../../latest.ts";
import { milestoneWords } from "../../milestone.ts";
import type { Entry, Milestone, Report, TimelineTraits } from "../../report.ts";
import { ownZone } from "../../restamp.ts";
import { type Span, touches } from "../../text.ts";
import { isInferred } from "../../timestamp.ts";
import { zoneLabel } from "../../zone-label.ts";
import { zoneRefusal } from "../../zone-refusal.ts";
import { lacksDates } from "./add-dates.ts";
import { entryAt } from "./mark-milestone.ts";
import { isSortable } from "./sort-timeline.ts";
import type { TimelineCommand } from "./timeline-command.ts";

/** A command that would change something. */
export interface TimelineAction {
	readonly title: string;
	/** Behind `refactor.rewrite.postmortem.`. */
	readonly kind: "sort" | "convert" | "dates" | "form" | "milestone" | "entry";
	readonly command: TimelineCommand;
}

/**
 * What can be done to the timeline that `selected` is in. Nothing is computed but what tells whether it would change something:
 * an action may still be refused.
 *
 * @param viewerTimeZone an IANA name.
 */
export function timelineActions(
	report: Report,
	selected: Span,
	viewerTimeZone: string | undefined,
): TimelineAction[] {
	const { sections, entries } = report.timeline;
	if (!sections.some(({ span }) => touches(span, selected))) return [];

	const insert = {
		title: "Insert an entry now",
		kind: "entry",
		command: { name: "insertNow" },
	} as const;
	if (entries.length === 0) return [insert];
	const { isOutOfOrder, isUndated, samples, forms } = factsOf(report);
	return [
		...(isOutOfOrder ? [sort] : []),
		...markActions(report, selected.start),
		...convertActions(samples, viewerTimeZone),
		...(isUndated ? [dates] : []),
		...forms,
		insert,
	];
}

/** What holds for the whole timeline is told once for each reading of it: the caret moves more often than the text changes. */
interface Facts {
	readonly isOutOfOrder: boolean;
	readonly isUndated: boolean;
	/** An entry with a time for each zone that is written: of thousands the others say the same. */
	readonly samples: readonly Entry[];
	readonly forms: readonly TimelineAction[];
}

const factsOf = latest((report: Report): Facts => {
	const { entries, traits } = report.timeline;
	return {
		isOutOfOrder: isSortable(report),
		isUndated: lacksDates(report),
		samples: traits.haveInstants ? oneInEach(traits.zones, entries) : oneOfEachZone(entries),
		forms: formActions(traits),
	};
});

/** Where each has a day and a zone. */
function oneInEach(zones: ReadonlySet<string>, entries: readonly Entry[]): Entry[] {
	return Array.from(zones, (zone) =>
		entries.findLast((it) => it.timestamp.start?.zone === zone && showsTime(it)),
	).filter((it) => it !== undefined);
}

function showsTime({ timestamp }: Entry): boolean {
	return timestamp.start?.time !== undefined && !isInferred(timestamp, "time");
}

/** Entries whose day is not known may be refused where others are not. */
function oneOfEachZone(entries: readonly Entry[]): Entry[] {
	const timed = entries.filter(showsTime);
	const [dated, undated] = [
		new Map<string | undefined, Entry>(),
		new Map<string | undefined, Entry>(),
	];
	for (const entry of timed) {
		const { start } = entry.timestamp;
		(start?.date ? dated : undated).set(start?.zone, entry);
	}
	return [...dated.values(), ...undated.values()];
}

const sort: TimelineAction = {
	title: "Sort the timeline",
	kind: "sort",
	command: { name: "sort" },
};
const dates: TimelineAction = {
	title: "Add the missing dates",
	kind: "dates",
	command: { name: "addDates" },
};

/** What the words of the entry say, else what a timeline should tell and this one does not. */
function markActions(report: Report, offset: number): TimelineAction[] {
	const entry = entryAt(report, offset);
	if (!entry || (entry.milestone && entry.milestoneFrom !== "words")) return [];

	const { milestones } = report.timeline.traits;
	const choices = entry.milestone ? [entry.milestone] : wanted.filter((it) => !milestones.has(it));
	return choices.map((milestone) => ({
		title: `Mark as “${milestoneWords(milestone)}”`,
		kind: "milestone",
		command: { name: "markMilestone", milestone },
	}));
}

/** What metrics are reckoned from. */
const wanted: readonly Milestone[] = ["impactStart", "detected", "mitigated", "resolved"];

function convertActions(
	samples: readonly Entry[],
	viewerTimeZone: string | undefined,
): TimelineAction[] {
	const zones = new Set(["UTC", ...(viewerTimeZone ? [viewerTimeZone] : [])]);
	return [...zones]
		.filter((zone) => samples.some((it) => changesIn(it, zone)) && !zoneRefusal(samples, zone))
		.map((zone) => ({
			title: `Convert the timeline to ${zone}`,
			kind: "convert",
			command: { name: "convert", zone, keepOriginal: false },
		}));
}

function changesIn({ timestamp }: Entry, zone: string): boolean {
	const { start } = timestamp;
	const local = start && onClock(start, zone);
	if (!start || !local) return true;

	const label = zoneLabel(zone, local, start.instant);
	const isSame = local.time.hour === start.time?.hour && local.time.minute === start.time.minute;
	return !isSame || (ownZone(timestamp) ?? start.zone) !== label;
}

function formActions({ containers }: TimelineTraits): TimelineAction[] {
	const isList = !containers.has("row") && !containers.has("heading");
	if (containers.has("row") && containers.size === 1)
		return [
			{ title: "Show the timeline as bullets", kind: "form", command: { name: "asBullets" } },
		];
	return isList
		? [{ title: "Show the timeline as a table", kind: "form", command: { name: "asTable" } }]
		: [];
}
