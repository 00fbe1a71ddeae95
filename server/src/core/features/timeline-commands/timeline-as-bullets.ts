import { inStyle } from "../../insert-section.ts";
import type { Row } from "../../markdown.ts";
import type { Reader } from "../../misread-entries.ts";
import { isRefusal, type Outcome, type Refusal } from "../../outcome.ts";
import type { Entry, Report } from "../../report.ts";
import { applyEdits, type Edit, lineEnds, type Span, slice } from "../../text.ts";
import { wholeTables } from "../../whole-tables.ts";
import { bulletLines } from "./bullet-lines.ts";
import { replaceLines } from "./replace-lines.ts";
import { retold } from "./retold.ts";

/** Tables of the timeline as bullets: time and words on one line, other columns and `<br>` lines with markers below. */
export function timelineAsBullets(report: Report, { again }: Reader): Outcome {
	const tables = timelineTables(report);
	if (tables.length === 0)
		return { refused: "The timeline has no table that could become bullets." };

	const edits: Edit[] = [];
	for (const table of tables) {
		const edit = bulletsEdit(report, table);
		if (isRefusal(edit)) return edit;
		edits.push(edit);
	}
	const misread = retold(report, again(applyEdits(report.text, edits)));
	return misread ? { refused: misread } : { title: "Show the timeline as bullets", edits };
}

interface PlacedTable {
	readonly titles: readonly string[];
	/** Cells as they stand in the document. */
	readonly rows: readonly {
		readonly span: Span;
		readonly cells: readonly Span[];
		readonly entry: Entry | undefined;
	}[];
	readonly span: Span;
}

/** The tables that hold entries. */
function timelineTables({ chunks, timeline }: Report): PlacedTable[] {
	const entries = new Map(timeline.entries.map((entry) => [entry.span.start, entry]));
	return wholeTables(chunks)
		.map(({ titles, rows, span }) => ({
			titles,
			rows: rows.map((row) => withEntry(row, entries)),
			span,
		}))
		.filter(({ rows }) => rows.some(({ entry }) => entry));
}

function withEntry(row: Row, entries: ReadonlyMap<number, Entry>) {
	const entry = entries.get(row.span.start);
	return { ...row, entry: entry?.container === "row" ? entry : undefined };
}

function bulletsEdit(report: Report, { titles, rows, span }: PlacedTable): Edit | Refusal {
	const lines: string[] = [];
	for (const { span: rowSpan, cells, entry } of rows) {
		if (!entry)
			return {
				refused: `The row \`${slice(report.text, rowSpan).slice(0, 60)}\` has no time: give it one, or move it out of the table, then try again.`,
			};
		lines.push(...bulletLines(report, { titles, cells, entry, table: span }));
	}
	const written = inStyle(report, lines.join("\n"));
	return replaceLines(report.text, span, written.split(lineEnds));
}
