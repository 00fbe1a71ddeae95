import { isPlainlyAscending, type PlacedEntry, placedEntries } from "../../entry-order.ts";
import { misreadEntries, type Reader } from "../../misread-entries.ts";
import { isRefusal, type Outcome } from "../../outcome.ts";
import { pairs } from "../../pairs.ts";
import { pick } from "../../pick.ts";
import { reorderEntries } from "../../reorder-entries.ts";
import type { Entry, Report } from "../../report.ts";
import { applyEdits, type Edit, isInside } from "../../text.ts";
import { isInferred } from "../../timestamp.ts";
import { withDate } from "../../with-date.ts";

/**
 * The entries in the order of time, newest first where the timeline is written so; those of the same time stay as they stand.
 *
 * An entry that would take another day from its new neighbours gets its date written.
 */
export function sortTimeline(report: Report, { again }: Reader): Outcome {
	const groups = placedEntries(report).filter((group) => !isSorted(group));
	if (groups.length === 0) return { refused: "The timeline is in order already." };

	const dated = new Map<Entry, readonly Edit[]>();
	let wrong: readonly Entry[] = [];
	for (let round = 0; round < 4; round++) {
		const sorted = sortedGroups(report, groups, dated);
		if (sorted.edits.length === 0) return { refused: sorted.refused.join(" ") };

		const expected = report.timeline.entries.map((it) => sorted.moves.get(it) ?? it);
		const result = again(applyEdits(report.text, sorted.edits));
		const misread = misreadEntries(expected, result);
		wrong = pick(expected, misread);
		if (wrong.length === 0) return rewrite(sorted);

		const more = wrong.flatMap((entry) => missingDate(report, entry, dated));
		if (more.length === 0) break;
		for (const [entry, edits] of more) dated.set(entry, edits);
	}
	return { refused: otherwise(wrong) };
}

/** True when at least one timeline of the report is out of order. */
export function isSortable(report: Report): boolean {
	return !isPlainlyAscending(report) && placedEntries(report).some((group) => !isSorted(group));
}

function isSorted(group: readonly PlacedEntry[]): boolean {
	return Array.from(pairs(group)).every(([one, next]) => one.key <= next.key);
}

interface Sorted {
	readonly edits: readonly Edit[];
	readonly moves: ReadonlyMap<Entry, Entry>;
	/** Why some timelines could not be sorted. */
	readonly refused: readonly string[];
}

function sortedGroups(
	report: Report,
	groups: readonly (readonly PlacedEntry[])[],
	dated: ReadonlyMap<Entry, readonly Edit[]>,
): Sorted {
	const results = groups.map((group) => reorderEntries(report, group, dated));
	const done = results.flatMap((it) => (isRefusal(it) ? [] : [it]));
	const moves = new Map(done.flatMap((it) => [...it.moves]));
	const moved = done.flatMap((it) => it.edits);
	const staying = [...dated.values()]
		.flat()
		.filter(({ span }) => !moved.some((edit) => isInside(span, edit.span)));
	return {
		edits: [...moved, ...staying],
		moves,
		refused: results.flatMap((it) => (isRefusal(it) ? [it.refused] : [])),
	};
}

function rewrite({ edits, refused }: Sorted): Outcome {
	const note =
		refused.length > 0 ? { note: `Not everything could be sorted. ${refused.join(" ")}` } : {};
	return { title: "Sort the timeline", edits, ...note };
}

function missingDate(
	report: Report,
	entry: Entry,
	dated: ReadonlyMap<Entry, readonly Edit[]>,
): [Entry, readonly Edit[]][] {
	if (dated.has(entry) || !isInferred(entry.timestamp, "date")) return [];

	const edits = withDate(report, entry);
	return edits ? [[entry, edits]] : [];
}

function otherwise(wrong: readonly Entry[]): string {
	const [name] = wrong.map(({ timestamp }) => `\`${timestamp.raw}\``);
	return `In another place ${name} would be read as another time: write its date in front of it, then sort again.`;
}
