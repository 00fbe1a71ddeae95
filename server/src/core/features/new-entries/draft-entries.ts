import type { Entry } from "../../report.ts";
import { at, type Edit } from "../../text.ts";
import type { PlainDate } from "../../timestamp.ts";
import { firstEntries } from "./first-entries.ts";
import { gapFor } from "./gap-for.ts";
import { type InsertionPoint, insertionPoint } from "./insertion-point.ts";
import type { NewEntriesContext } from "./new-entries-context.ts";
import type { PlacedEvent } from "./place-events.ts";
import type { TargetTimeline } from "./target-timeline.ts";
import { type Written, writeEntry } from "./write-entry.ts";
import { needsDate, redated } from "./write-stamp.ts";

/** The edits that write events into a timeline, and where each will stand. */
export interface Draft {
	readonly edits: readonly Edit[];
	/** In document order. */
	readonly lines: readonly PlacedLine[];
}

export interface PlacedLine extends Written {
	/** Where the line begins in the text with the edits made. */
	readonly start: number;
}

/** What has to state its date because it was misread without. */
export interface Explicit {
	readonly events: ReadonlySet<PlacedEvent>;
	readonly entries: ReadonlySet<Entry>;
}

/** Lines that go to one place, with what stands around them. */
export interface Insertion {
	readonly offset: number;
	readonly before: string;
	readonly lines: readonly Written[];
	readonly between: string;
	readonly after: string;
}

/** `events` come in order of time; they are written in the order of the timeline. */
export function draftEntries(
	target: TargetTimeline,
	events: readonly PlacedEvent[],
	context: NewEntriesContext & { readonly explicit: Explicit },
): Draft {
	const hasModel = target.entries.some(({ timestamp }) => timestamp.start?.time);
	const insertions = hasModel
		? amongEntries(target, events, context.explicit)
		: [firstEntries(target, events, context)];
	const replacements = Array.from(context.explicit.entries, redated(target.report.text)).flat();
	return toDraft(
		insertions.toSorted((a, b) => a.offset - b.offset),
		replacements,
	);
}

function amongEntries(
	target: TargetTimeline,
	events: readonly PlacedEvent[],
	explicit: Explicit,
): Insertion[] {
	const groups = new Map<string, { point: InsertionPoint | undefined; events: PlacedEvent[] }>();
	for (const event of target.isNewestFirst ? events.toReversed() : events) {
		const point = insertionPoint(target, gapFor(target, event.key), event);
		const id = `${point?.offset} ${point?.side}`;
		const group = groups.get(id) ?? { point, events: [] };
		group.events.push(event);
		groups.set(id, group);
	}
	return Array.from(groups.values())
		.filter((it): it is Group => it.point !== undefined)
		.map((group) => insertionOf(target, group, explicit));
}

interface Group {
	readonly point: InsertionPoint;
	readonly events: PlacedEvent[];
}

function insertionOf(
	target: TargetTimeline,
	{ point, events }: Group,
	explicit: Explicit,
): Insertion {
	const { offset, joint, lineTail, isTailed, anchor, side } = point;
	let above: PlainDate | undefined = point.dateAbove;
	const lines = events.map((event, index) => {
		const isExplicit = explicit.events.has(event) || needsDate(event, above);
		above = event.local.date;
		return writeEntry(target, event, {
			anchor,
			isExplicit,
			step: side === "after" ? index + 1 : 0,
		});
	});
	const between = lineTail + joint;
	if (side === "before") return { offset, before: "", lines, between, after: between };

	const before = (isTailed ? "" : lineTail) + joint;
	return { offset, before, lines, between, after: isTailed ? lineTail : "" };
}

function toDraft(insertions: readonly Insertion[], replacements: readonly Edit[]): Draft {
	const edits: Edit[] = [...replacements];
	const placed: PlacedLine[] = [];
	for (const { offset, before, lines, between, after } of insertions) {
		let start = offset + growthBefore(edits, offset) + before.length;
		for (const line of lines) {
			placed.push({ ...line, start });
			start += line.text.length + between.length;
		}
		const newText = before + lines.map(({ text }) => text).join(between) + after;
		edits.push({ span: at(offset), newText });
	}
	// What is inserted at a place stands before what is replaced there.
	const sorted = edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
	return { edits: sorted, lines: placed };
}

/** By how much edits that stand before `offset`, or were named before and stand there, lengthen the text. */
function growthBefore(edits: readonly Edit[], offset: number): number {
	return edits
		.filter(({ span }) => span.end <= offset)
		.reduce((sum, { span, newText }) => sum + newText.length - (span.end - span.start), 0);
}
