import { isPlainlyAscending, type PlacedEntry, placedEntries } from "../entry-order.ts";
import { isAscending, longestAscending } from "../longest-ascending.ts";
import { misdated } from "../misdated.ts";
import type { Entry, Report } from "../report.ts";
import type { Fix, Problem, Rule } from "../rule.ts";
import { sortEntries } from "../sort-entries.ts";

export const timelineOrder: Rule = {
	id: "timeline-order",
	severity: "warning",
	summary: "Entries stand in the order in which things happened.",
	why: `An entry out of order is in the wrong place or has the wrong time, and either misleads whoever follows the incident line by line.
Newest-first timelines and midnights are respected, days and “about” are compared leniently, and several timelines stand each for itself.
Only the entries that moved are found: all others are in order without them; those that another date would put in order are left to \`implausible-date\`.

On 212 real reports: 11 findings in 9 reports, all of them right; some are slips in the time and not in the place, so read before you sort.`,
	examples: [
		{
			bad: "## Timeline (UTC)\n\n- 14:05 Pager alert: checkout fails\n- 14:41 Release rolled back\n- <|14:12|> Incident declared\n- 14:50 Checkout works again\n",
			says: "Write entries in the order of time: `14:12` is earlier than `14:41` above.",
			good: "## Timeline (UTC)\n\n- 14:05 Pager alert: checkout fails\n- 14:12 Incident declared\n- 14:41 Release rolled back\n- 14:50 Checkout works again\n",
		},
		{
			bad: "## Timeline\n\n| Time (UTC) | Event |\n|---|---|\n| <|2026-03-14 09:10|> | Disk full |\n| 2026-03-12 09:15 | Writes fail |\n| 2026-03-12 09:40 | Old logs deleted |\n",
			says: "Write entries in the order of time: `2026-03-14 09:10` is later than `2026-03-12 09:15` below.",
			good: "## Timeline\n\n| Time (UTC) | Event |\n|---|---|\n| 2026-03-12 09:15 | Writes fail |\n| 2026-03-12 09:40 | Old logs deleted |\n| 2026-03-14 09:10 | Disk full |\n",
		},
	],
	*check(report) {
		if (isPlainlyAscending(report)) return;

		// An entry that would be in order with another date is for `implausible-date`.
		const slips = new Set<Entry>(misdated(report).map(({ entry }) => entry));
		for (const placed of placedEntries(report)) {
			if (isAscending(placed, ({ key }) => key)) continue;

			yield* outOfOrder(
				report,
				placed.filter(({ entry }) => !slips.has(entry)),
			);
		}
	},
};

function* outOfOrder(report: Report, placed: readonly PlacedEntry[]): Iterable<Problem> {
	const kept = longestAscending(placed.map(({ key }) => key));
	if (kept.size === placed.length) return;

	const edits = sortEntries(report, placed);
	const fixes: Fix[] = edits ? [{ title: "Sort the timeline", edits, safe: false }] : [];
	const neighbours = keptBeside(placed, kept);
	for (const [index, moved] of placed.entries()) {
		if (kept.has(index)) continue;

		// Those that are kept ascend, so of all above the nearest is the latest, and of all below the earliest.
		const above = [neighbours.above[index]].find((it) => it && it.key > moved.key);
		const below = [neighbours.below[index]].find((it) => it && it.key < moved.key);
		for (const other of [above ?? below].filter((it) => it !== undefined)) {
			yield {
				span: moved.entry.timestamp.span,
				message: message(report, moved, { other, place: above ? "above" : "below" }),
				fixes,
				related: [{ span: other.entry.timestamp.span, message: "the entry it is compared with" }],
			};
		}
	}
}

/** For each entry the nearest above and below that is kept. */
function keptBeside(placed: readonly PlacedEntry[], kept: ReadonlySet<number>) {
	let last: PlacedEntry | undefined;
	const nearest = (entry: PlacedEntry, index: number) => {
		const before = last;
		if (kept.has(index)) last = entry;
		return before;
	};
	const above = placed.map(nearest);
	last = undefined;
	const below = placed
		.map((entry, index) => ({ entry, index }))
		.toReversed()
		.map(({ entry, index }) => nearest(entry, index))
		.toReversed();
	return { above, below };
}

function message(
	{ timeline }: Report,
	moved: PlacedEntry,
	{ other, place }: { readonly other: PlacedEntry; readonly place: "above" | "below" },
): string {
	const isNewestFirst = timeline.order === "descending";
	const order = isNewestFirst ? "newest first, as the others are" : "in the order of time";
	const relation = (place === "above") === isNewestFirst ? "later" : "earlier";
	const [own, compared] = [moved.entry.timestamp.raw, other.entry.timestamp.raw];
	return `Write entries ${order}: \`${own}\` is ${relation} than \`${compared}\` ${place}.`;
}
