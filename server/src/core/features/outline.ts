import { signedElapsed } from "../elapsed-words.ts";
import type { ActionItem, Entry, Report, Section } from "../report.ts";
import type { Span } from "../text.ts";
import { elapsedTimes } from "./elapsed-times.ts";

/** One line of the outline. */
export interface OutlineItem {
	readonly kind: "section" | "entry" | "action";
	/** `Timeline`, `14:05 UTC Disk alert fired`, `☐ Alert on disk usage`. */
	readonly name: string;
	/** What is worth knowing beside the name: elapsed time, owner and due date. */
	readonly detail?: string;
	readonly span: Span;
	/** What to select; within `span`. */
	readonly nameSpan: Span;
	readonly children: readonly OutlineItem[];
}

/**
 * The sections of a report as a tree; below each, in document order, its sub-sections, entries and action items.
 *
 * Of a timeline of many hundred entries those are shown that mark something; nobody looks through all of them, and an
 * editor asks for the outline at each keystroke. How many there are stands beside the section.
 */
export function outline(report: Report): OutlineItem[] {
	const { sections, timeline, actionItems } = report;
	const isLong = timeline.entries.length > mostEntries;
	const count = isLong ? `${timeline.entries.length} entries` : undefined;
	const shown = isLong ? timeline.traits.marked : timeline.entries;
	const elapsed = elapsedTimes(report);
	const first = timeline.sections[0]?.span.start;
	const items = [
		...sections.map((it) => sectionItem(it, it.span.start === first ? count : undefined)),
		...shown.slice(0, mostEntries).map((entry) => entryItem(entry, elapsed(entry))),
		...actionItems.map(actionItem),
	];
	// Of two that begin at one place the section stays first.
	return nested(items.toSorted((a, b) => a.span.start - b.span.start));
}

const mostEntries = 500;

function sectionItem({ title, span, titleSpan }: Section, detail: string | undefined): OutlineItem {
	return {
		kind: "section",
		name: title,
		...(detail && { detail }),
		span,
		nameSpan: titleSpan,
		children: [],
	};
}

function entryItem({ span, timestamp, text }: Entry, elapsed: number | undefined): OutlineItem {
	return {
		kind: "entry",
		name: `${timestamp.raw} ${text}`.trim(),
		...(elapsed && { detail: signedElapsed(elapsed) }),
		span,
		nameSpan: timestamp.span,
		children: [],
	};
}

function actionItem({ done, text, owner, due, span, textSpan }: ActionItem): OutlineItem {
	const detail = [owner?.value, due?.value].filter((it) => it !== undefined).join(", ");
	return {
		kind: "action",
		name: `${done ? "☑" : "☐"} ${text}`,
		...(detail && { detail }),
		span,
		nameSpan: textSpan,
		children: [],
	};
}

type Node = OutlineItem & { readonly children: OutlineItem[] };

/** Each item goes below the innermost section that it begins in. */
function nested(items: readonly OutlineItem[]): OutlineItem[] {
	const roots: OutlineItem[] = [];
	const open: Node[] = [];
	for (const item of items) {
		while ((open.at(-1)?.span.end ?? Number.POSITIVE_INFINITY) <= item.span.start) open.pop();
		const node: Node = { ...item, children: [] };
		(open.at(-1)?.children ?? roots).push(node);
		if (node.kind === "section") open.push(node);
	}
	return roots;
}
