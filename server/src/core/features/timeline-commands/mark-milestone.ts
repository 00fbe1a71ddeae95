import { firstIndex } from "../../first-index.ts";
import { milestoneNamed, milestoneTag, milestoneWords } from "../../milestone.ts";
import { isSameMoment, type Reader } from "../../misread-entries.ts";
import type { Outcome } from "../../outcome.ts";
import { padCells } from "../../pad-cells.ts";
import type { Entry, Milestone, Report } from "../../report.ts";
import { isPhase } from "../../table-candidates.ts";
import { fillCell, type TableRow, tableRow } from "../../table-row.ts";
import { applyEdits, at, type Edit, isInside, lineSpan, type Span, slice } from "../../text.ts";
import { wordsStart } from "../../words-start.ts";
import { columnsOf } from "../new-entries/table-columns.ts";

export interface Marking extends Reader {
	/** Where the caret is: in the entry. */
	readonly offset: number;
	readonly milestone: Milestone;
}

/** The entry at a place marked with a milestone: by a tag in front of its words, or in the column for that. */
export function markMilestone(report: Report, { offset, milestone, again }: Marking): Outcome {
	const entry = entryAt(report, offset);
	if (!entry) return { refused: "Put the caret into an entry of the timeline first." };

	const name = milestoneWords(milestone);
	if (entry.milestone === milestone && entry.milestoneFrom !== "words")
		return { refused: `The entry is marked as “${name}” already.` };

	const edits = padCells(report.text, [markEdit(report, entry, milestone)]);
	const index = report.timeline.entries.indexOf(entry);
	const found = again(applyEdits(report.text, edits)).timeline.entries[index];
	const isRead =
		found?.milestone === milestone && isSameMoment(found.timestamp.start, entry.timestamp.start);
	if (!isRead)
		return {
			refused: `Write \`${milestoneTag(milestone)}\` in front of the words of the entry: its form leaves no place for it.`,
		};
	return { title: `Mark as “${name}”`, edits };
}

/** The innermost entry on the line of `offset` or around it. */
export function entryAt({ text, timeline }: Report, offset: number): Entry | undefined {
	const line = lineSpan(text, offset);
	const behind = firstIndex(timeline.entries, ({ span }) => span.start > line.end);
	return timeline.entries.slice(0, behind).findLast(({ span }) => line.start <= span.end);
}

function markEdit(report: Report, entry: Entry, milestone: Milestone): Edit {
	const { text } = report;
	const { tagSpan } = entry;
	const isTag = tagSpan && /^[*_`]*[[(#]/.test(slice(text, tagSpan));
	if (isTag) return { span: tagSpan, newText: milestoneTag(milestone) };
	if (entry.container === "row") return cellEdit(report, entry, milestone);

	const { offset, isEmphasised } = wordsStart(text, entry);
	const tag = isEmphasised ? milestoneTag(milestone).replaceAll("*", "") : milestoneTag(milestone);
	return inserted(text, offset, tag);
}

function cellEdit(report: Report, entry: Entry, milestone: Milestone): Edit {
	const { text } = report;
	const { span } = entry.timestamp;
	const row = tableRow(report, span);
	const phase = row && phaseEdit(text, row, milestone);
	if (phase) return phase;

	const cell = (row && wordsCell(row, span)) ?? entry.textSpan;
	return cell.end === cell.start
		? fillCell(text, cell, milestoneTag(milestone))
		: inserted(text, cell.start, milestoneTag(milestone));
}

function wordsCell({ titles, cells }: TableRow, stamp: Span): Span | undefined {
	const time = cells.findIndex((cell) => isInside(stamp, cell));
	return cells[columnsOf(titles, time).words ?? titles.length - 1];
}

/** In a column for it, unless the cell says something else. */
function phaseEdit(
	text: string,
	{ titles, cells, above }: TableRow,
	milestone: Milestone,
): Edit | undefined {
	const column = titles.findIndex((title) => isPhase.test(title));
	const cell = cells[column];
	if (!cell) return undefined;

	const said = slice(text, cell);
	const isEmpty = said.trim() === "";
	if (!isEmpty && !milestoneNamed(said)) return undefined;

	const words = milestoneWords(milestone);
	const samples = [
		said,
		...above.flatMap((it) => it.slice(column, column + 1)).map((it) => slice(text, it)),
	];
	const isUpper = samples.some((it) => /^\W*\p{Lu}/u.test(it));
	const value = isUpper ? words.charAt(0).toUpperCase() + words.slice(1) : words;
	return isEmpty ? fillCell(text, cell, value) : { span: cell, newText: value };
}

/** With a blank on either side where there is none. */
function inserted(text: string, offset: number, tag: string): Edit {
	const before = offset > 0 && !/[\s|*_([]/.test(text.charAt(offset - 1)) ? " " : "";
	const behind = /^[^\s|]/.test(text.slice(offset)) ? " " : "";
	return { span: at(offset), newText: before + tag + behind };
}
