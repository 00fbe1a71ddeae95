import { onClock } from "../../convert-entry.ts";
import { timedEntries } from "../../convert-zone.ts";
import { milestoneWords } from "../../milestone.ts";
import type { Entry, Milestone, Report } from "../../report.ts";
import { ownZone } from "../../restamp.ts";
import { type Span, touches } from "../../text.ts";
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
	return [
		...(isSortable(report) ? [sort] : []),
		...markActions(report, selected.start),
		...convertActions(report, viewerTimeZone),
		...(lacksDates(report) ? [dates] : []),
		...formActions(entries),
		insert,
	];
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

	const told = new Set(report.timeline.entries.map(({ milestone }) => milestone));
	const choices = entry.milestone ? [entry.milestone] : wanted.filter((it) => !told.has(it));
	return choices.map((milestone) => ({
		title: `Mark as “${milestoneWords(milestone)}”`,
		kind: "milestone",
		command: { name: "markMilestone", milestone },
	}));
}

/** What metrics are reckoned from. */
const wanted: readonly Milestone[] = ["impactStart", "detected", "mitigated", "resolved"];

function convertActions(report: Report, viewerTimeZone: string | undefined): TimelineAction[] {
	const timed = timedEntries(report);
	const zones = new Set(["UTC", ...(viewerTimeZone ? [viewerTimeZone] : [])]);
	return [...zones]
		.filter((zone) => changesZone(timed, zone) && zoneRefusal(timed, zone) === undefined)
		.map((zone) => ({
			title: `Convert the timeline to ${zone}`,
			kind: "convert",
			command: { name: "convert", zone, keepOriginal: false },
		}));
}

/** Looks at one entry for each zone that is written: of thousands the others say the same. */
function changesZone(timed: readonly Entry[], zone: string): boolean {
	const samples = new Map(timed.map((entry) => [entry.timestamp.start?.zone, entry]));
	return [...samples.values()].some(({ timestamp }) => {
		const { start } = timestamp;
		const local = start && onClock(start, zone);
		if (!start || !local) return true;
		const label = zoneLabel(zone, local, start.instant);
		const isSame = local.time.hour === start.time?.hour && local.time.minute === start.time.minute;
		return !isSame || (ownZone(timestamp) ?? start.zone) !== label;
	});
}

function formActions(entries: readonly Entry[]): TimelineAction[] {
	const isTable = entries.every(({ container }) => container === "row");
	const isList = entries.every(({ container }) => container !== "row" && container !== "heading");
	if (isTable)
		return [
			{ title: "Show the timeline as bullets", kind: "form", command: { name: "asBullets" } },
		];
	return isList
		? [{ title: "Show the timeline as a table", kind: "form", command: { name: "asTable" } }]
		: [];
}
