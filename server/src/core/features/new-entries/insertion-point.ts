import { firstMatch } from "../../first-match.ts";
import type { Entry } from "../../report.ts";
import { isInside, lineEnd, lineSpan, type Span, slice } from "../../text.ts";
import type { PlainDate } from "../../timestamp.ts";
import type { PlacedEvent } from "./place-events.ts";
import type { TargetTimeline } from "./target-timeline.ts";

/** Where a line goes, and how it is joined to its neighbours. */
export interface InsertionPoint {
	readonly offset: number;
	/** The entry that it stands right behind or right before, as whose sibling it is written. */
	readonly anchor: Entry;
	readonly side: "after" | "before";
	/** Line ends between two siblings. */
	readonly joint: string;
	/** What ends each line of a paragraph: `<br>`, two spaces. */
	readonly lineTail: string;
	/** True when the anchor's line has that. */
	readonly isTailed: boolean;
	/** The day that an entry without a date would be taken for there, if that is known. */
	readonly dateAbove: PlainDate | undefined;
}

/** The place in the gap behind the first `gap` entries: below the one above, or above the one below where that is of the same day. */
export function insertionPoint(
	target: TargetTimeline,
	gap: number,
	{ local }: PlacedEvent,
): InsertionPoint | undefined {
	const { entries } = target;
	const [above, below] = [entries[gap - 1], entries[gap]];
	const isOfAbove = isSameDay(above?.timestamp.start?.date, local.date);
	const isOfBelow = isSameDay(below?.timestamp.start?.date, local.date);
	const isChild = above && below && isInside(below.span, above.span);
	const isBefore = !above || isChild || (isOfBelow && !isOfAbove);
	return isBefore
		? below && before(target, below, above)
		: after(target, outermost(target, above, below), gap);
}

function before(target: TargetTimeline, below: Entry, above: Entry | undefined): InsertionPoint {
	const { start } = below.timestamp;
	const isInferred = below.timestamp.inferred.some(({ what }) => what === "date");
	const dateAbove = isInferred ? start?.date : above?.timestamp.start?.date;
	const offset = lineSpan(target.report.text, below.span.start).start;
	return { offset, anchor: below, side: "before", dateAbove, ...joined(target, below) };
}

function after(target: TargetTimeline, anchor: Entry, gap: number): InsertionPoint {
	const { text } = target.report;
	const dated = target.entries.slice(0, gap).findLast(({ timestamp }) => timestamp.start?.date);
	const dateAbove = dated?.timestamp.start?.date;
	const offset = lastLine(text, anchor).end;
	return { offset, anchor, side: "after", dateAbove, ...joined(target, anchor) };
}

/** The entry that holds `above` and ends before `below`. */
function outermost({ entries }: TargetTimeline, above: Entry, below: Entry | undefined): Entry {
	const others = entries.slice(0, entries.indexOf(above));
	const holding = others.find(
		({ span }) => isInside(above.span, span) && (!below || span.end <= below.span.start),
	);
	return holding ?? above;
}

function joined(
	{ report: { text }, entries }: TargetTimeline,
	anchor: Entry,
): Pick<InsertionPoint, "joint" | "lineTail" | "isTailed"> {
	const end = lineEnd(text);
	const isLoose = looseness(text, entries, anchor);
	if (anchor.container !== "paragraph" || isLoose)
		return { joint: isLoose ? end + end : end, lineTail: "", isTailed: false };

	const own = tailOf(text, anchor);
	if (own !== "") return { joint: end, lineTail: own, isTailed: true };

	const shared = around(entries, anchor)
		.filter(({ container }) => container === "paragraph")
		.map((it) => tailOf(text, it))
		.filter((it) => it !== "");
	return { joint: end, lineTail: shared.slice(0, 1).join(), isTailed: false };
}

/** Blank lines stand between most siblings nearby; a single one may be where the writer was about to write. */
function looseness(text: string, entries: readonly Entry[], anchor: Entry): boolean {
	if (anchor.container === "row") return false;
	if (anchor.container === "heading") return true;

	const near = around(entries, anchor);
	const gaps = near.flatMap((entry, at) => between(text, entry, near[at + 1]) ?? []);
	const loose = gaps.filter((gap) => /(?:\r\n?|\n)[ \t>]*(?:\r\n?|\n)/.test(gap));
	if (gaps.length === 0) return anchor.container === "paragraph";
	return loose.length * 2 > gaps.length;
}

/** The entries nearby, `anchor` among them. */
function around(entries: readonly Entry[], anchor: Entry): readonly Entry[] {
	const index = entries.indexOf(anchor);
	return entries.slice(Math.max(0, index - 5), index + 6);
}

/** What separates two siblings that follow each other at once. */
function between(
	text: string,
	one: Entry | undefined,
	other: Entry | undefined,
): string | undefined {
	if (one?.container !== other?.container || !one || !other) return undefined;
	if (one.span.end > other.span.start) return undefined;

	const gap = slice(text, { start: lastLine(text, one).end, end: other.span.start });
	return /^[\s>\-*+\d.)]*$/.test(gap) ? gap : undefined;
}

function lastLine(text: string, { span }: Entry): Span {
	const end = span.start + slice(text, span).trimEnd().length;
	return lineSpan(text, end);
}

function tailOf(text: string, entry: Entry): string {
	return firstMatch(/(?:<br\s*\/?>|\\|(?<! ) {2,})$/i, slice(text, lastLine(text, entry)));
}

function isSameDay(one: PlainDate | undefined, other: PlainDate): boolean {
	return one?.day === other.day && one.month === other.month && one.year === other.year;
}
