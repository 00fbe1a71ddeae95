import { firstMatch } from "../../first-match.ts";
import { dayLike } from "../../format-timestamp.ts";
import type { PlacedEvent } from "./place-events.ts";
import type { TableColumns } from "./table-columns.ts";
import type { Written } from "./write-entry.ts";

/** What a new row is written like. */
export interface RowModel {
	/** A row of the table, as written. */
	readonly row: string;
	readonly columns: TableColumns;
	/** The column for `time`. */
	readonly time: number;
	/** True for the header, whose words are no sample of what stands below. */
	readonly isHeader: boolean;
}

/** A row with the bars, columns and padding of the model; `time` is what stands in its time column. */
export function writeRow(
	event: PlacedEvent,
	time: string,
	{ row, columns, time: timeColumn, isHeader }: RowModel,
): Written {
	const cells = rawCells(row);
	const values = valuesFor(event, columns);
	values.set(timeColumn, time);
	if (columns.day !== undefined) {
		values.set(columns.day, likeDay(event, isHeader ? "" : cells[columns.day]));
	}
	const filled = Array.from({ length: Math.max(columns.count, cells.length) }, (_, column) =>
		padded(values.get(column) ?? "", cells[column]),
	);
	const lead = firstMatch(/^[\s>]*\|?/, row);
	const trail = /(?<!\\)\|\s*$/.test(row) ? "|" : "";
	const text = lead + filled.join("|") + trail;
	return { event, text, wordsAt: lead.length + startOf(filled, columns.words) };
}

/** Where the words of a cell begin; of the first where no column is for words. */
function startOf(cells: readonly string[], column = 0): number {
	const before = cells
		.slice(0, column)
		.map((cell) => `${cell}|`)
		.join("").length;
	return before + Number(cells[column]?.startsWith(" ") === true);
}

/** `| a | b |` → ` a `, ` b `. */
function rawCells(row: string): string[] {
	const inner = row
		.trimEnd()
		.replace(/^[\s>]*\|?/, "")
		.replace(/(?<!\\)\|$/, "");
	return inner.split(/(?<!\\)\|/);
}

function valuesFor(event: PlacedEvent, columns: TableColumns): Map<number, string> {
	const { text, author = "", link } = event;
	const named = columns.author === undefined && author !== "" && text !== "" ? `${author}: ` : "";
	const source = link === undefined ? "" : `[message](${link})`;
	const isLinked = columns.link !== undefined || source === "";
	const words = named + text + (isLinked ? "" : ` (${source})`);
	const values = new Map<number, string>();
	if (columns.words !== undefined) values.set(columns.words, words.replace(/(?<!\\)\|/g, "\\|"));
	if (columns.author !== undefined) values.set(columns.author, author.replace(/(?<!\\)\|/g, "\\|"));
	if (columns.link !== undefined) values.set(columns.link, source);
	return values;
}

/** The date as the model's own cell has it; an empty cell stays empty. */
function likeDay({ local, isDated }: PlacedEvent, cell = ""): string {
	if (!isDated) return "";
	return dayLike(cell.trim(), local);
}

/** As wide as the model's cell, with its blanks. */
function padded(value: string, cell = "  "): string {
	const isBlank = cell.trim() === "";
	const left = isBlank || /^\s/.test(cell) ? " " : "";
	const right = isBlank || /\s$/.test(cell) ? " " : "";
	return `${left}${value}${right}`.padEnd(cell.length);
}
