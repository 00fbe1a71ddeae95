import { entryBody } from "./entry-body.ts";
import type { PlacedEntry } from "./entry-order.ts";
import { isHeading } from "./is-heading.ts";
import type { Refusal } from "./outcome.ts";
import { pairs } from "./pairs.ts";
import type { Entry, Report } from "./report.ts";
import { applyEdits, type Edit, isInside, shift, slice } from "./text.ts";
import { zip } from "./zip.ts";

/** Entries in their new order. */
export interface Reordered {
	readonly edits: readonly Edit[];
	/** The entries of the report that change places, and which of them now stands in the place of each. */
	readonly moves: ReadonlyMap<Entry, Entry>;
}

/**
 * Bring `placed` into the order of their keys.
 *
 * Entries move whole, byte for byte; what stands between them stays, the numbers of an ordered list too.
 * Only runs that are out of order are touched.
 *
 * @param rewritten edits within entries that are made on the way, such as a date that is written out.
 * @returns a refusal where entries cannot change places, and no edits where they stand in order.
 */
export function reorderEntries(
	report: Report,
	placed: readonly PlacedEntry[],
	rewritten: ReadonlyMap<Entry, readonly Edit[]> = new Map(),
): Reordered | Refusal {
	const below = new Map(pairs(report.timeline.entries));
	const edits: Edit[] = [];
	const moves = new Map<Entry, Entry>();
	for (const { before, after } of runs(placed)) {
		const refused = obstacle(report, before, below);
		if (refused) return { refused };

		for (const [entry, other] of zip(before, after)) {
			if (other === entry) continue;
			moves.set(entry, other);
			edits.push(inPlaceOf(report.text, entry, { other, rewritten: rewritten.get(other) ?? [] }));
		}
	}
	return { edits, moves };
}

interface Run {
	readonly before: readonly Entry[];
	readonly after: readonly Entry[];
}

/** The shortest stretches within which entries change places. */
function* runs(placed: readonly PlacedEntry[]): Iterable<Run> {
	const sorted = placed.toSorted((a, b) => a.key - b.key);
	let [before, after]: [Entry[], Entry[]] = [[], []];
	/** Those that are in one of the two only, so far. */
	const open = new Set<PlacedEntry>();
	for (const both of zip(placed, sorted)) {
		for (const it of both) if (!open.delete(it)) open.add(it);
		before.push(both[0].entry);
		after.push(both[1].entry);
		if (open.size > 0) continue;

		if (before.length > 1) yield { before, after };
		[before, after] = [[], []];
	}
}

/** Why the entries of a run cannot change places. */
function obstacle(
	report: Report,
	run: readonly Entry[],
	below: ReadonlyMap<Entry, Entry>,
): string | undefined {
	for (const [above, entry] of pairs(run)) {
		const next = below.get(above);
		const found = next && obstacleBelow(report, above, { entry, next });
		if (found) return found;
	}
	return undefined;
}

function obstacleBelow(
	report: Report,
	above: Entry,
	{ entry, next }: { readonly entry: Entry; readonly next: Entry },
): string | undefined {
	const name = `\`${entry.timestamp.raw}\``;
	const other = `\`${above.timestamp.raw}\``;
	if (next !== entry)
		return `Where \`${next.timestamp.raw}\` belongs cannot be told: write its time as \`14:05\`, then sort again.`;
	if (above.span.end > entry.span.start)
		return `${name} stands within the entry ${other}: ${byHand}.`;
	if (above.container !== entry.container)
		return `${other} and ${name} are written in different ways: ${byHand}.`;
	return isJoined(report, above, entry)
		? undefined
		: `Other text stands between ${other} and ${name}: ${byHand}.`;
}

const byHand = "move the entry that is out of order by hand";

function isJoined(report: Report, above: Entry, below: Entry): boolean {
	if (above.container === "heading") {
		const level = headingLevel(report.text, above);
		return (
			level === headingLevel(report.text, below) &&
			!holdsSection(report, above, level) &&
			!holdsSection(report, below, level)
		);
	}
	const between = report.text.slice(above.span.end, below.span.start);
	return /^(?:[\s>]|<br\s*\/?>|\\(?=[\r\n]))*$/.test(between);
}

/** The number of `#`, or 1 and 2 for underlined headings. */
function headingLevel(text: string, { span }: Entry): number {
	const marks = /^#{1,6}/.exec(text.slice(span.start, span.start + 6))?.[0].length;
	return marks ?? (/^[^\r\n]*(?:\r\n?|\n)=/.test(slice(text, span)) ? 1 : 2);
}

/** A heading that is no entry and stands as high ends what belongs to the entry above. */
function holdsSection({ sections }: Report, { span }: Entry, level: number): boolean {
	return sections.some(
		(section) =>
			section.level <= level &&
			isHeading(section) &&
			span.start < section.span.start &&
			section.span.start < span.end,
	);
}

function inPlaceOf(
	text: string,
	entry: Entry,
	{ other, rewritten }: { readonly other: Entry; readonly rewritten: readonly Edit[] },
): Edit {
	const [place, moved] = [entryBody(text, entry), entryBody(text, other)];
	const inner = rewritten
		.filter(({ span }) => isInside(span, moved.span))
		.map(({ span, newText }) => ({ span: shift(span, -moved.span.start), newText }));
	const newText = applyEdits(slice(text, moved.span), inner);
	return { span: place.span, newText: indented(newText, place.indent - moved.indent) };
}

/** The lines below the first, `by` columns further in or out: beside `10. ` one more than beside `9. `. */
function indented(body: string, by: number): string {
	if (by === 0) return body;
	if (by > 0) return body.replace(/(\r\n?|\n)(?=[ \t]*[^ \t\r\n])/g, `$1${" ".repeat(by)}`);
	return body.replace(new RegExp(`(\\r\\n?|\\n) {${-by}}`, "g"), "$1");
}
