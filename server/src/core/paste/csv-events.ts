import { dsvFormat } from "d3-dsv";
import { type Fields, fieldNames, toEvents } from "./object-events.ts";
import type { PasteContext, PasteFormat } from "./paste-format.ts";
import { wholeTime } from "./read-time.ts";

/** Rows of a spreadsheet or a CSV file with a time in each, with a header or without. */
export const csvEvents: PasteFormat = {
	name: "table",
	read(text, context) {
		const rows = rowsOf(text);
		const fields = rows && toFields(rows, { ...context, isTabbed: text.includes("\t") });
		const names = fields && fieldNames(fields, context);
		if (!fields || !names) return undefined;

		const events = toEvents(fields, names, context);
		return events.length >= 2 ? { events, explained: events.length / fields.length } : undefined;
	},
};

/** Rows of two cells or more, nearly all of them as many; a table in Markdown is no such text. */
function rowsOf(text: string): readonly (readonly string[])[] | undefined {
	if (/^\s*\|/.test(text) || !/[,;\t]/.test(text)) return undefined;

	const [widest] = delimiters
		.map((delimiter) => rowsApartBy(delimiter, text.trim()))
		.toSorted((a, b) => b.width - a.width);
	return widest && widest.width >= 2 ? widest.rows : undefined;
}

const delimiters = ["\t", ",", ";"];

/** None where fewer than nine in ten have as many cells as the first. */
function rowsApartBy(
	delimiter: string,
	text: string,
): { readonly width: number; readonly rows: readonly (readonly string[])[] } {
	const parsed = dsvFormat(delimiter).parseRows(text);
	const all = parsed.filter((row) => row.some((cell) => cell.trim() !== ""));
	const width = all.slice(0, 1).flat().length;
	const rows = all.filter((row) => row.length === width);
	return rows.length >= all.length * 0.9 ? { width, rows } : { width: 0, rows: [] };
}

/** The first row names the columns, unless it tells a time itself, which it may where tabs show that it is a table. */
function toFields(
	rows: readonly (readonly string[])[],
	context: PasteContext & { readonly isTabbed: boolean },
): Fields[] {
	const first = rows.slice(0, 1).flat();
	const hasHeader = !first.some((cell) => wholeTime(cell, context) !== undefined);
	if (!hasHeader && !context.isTabbed) return [];

	const names = first.map((cell, column) => (hasHeader ? cell.trim() : "") || `column ${column}`);
	return rows
		.slice(Number(hasHeader))
		.map((row) => Object.fromEntries(names.map((name, column) => [name, row[column]?.trim()])));
}
