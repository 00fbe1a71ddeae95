import type { Report } from "../../report.ts";
import { dayTitle, timeTitle } from "../../table-candidates.ts";
import { isInside, type Span } from "../../text.ts";
import { wholeTables } from "../../whole-tables.ts";

/** What the columns of a timeline's table are for, by number. */
export interface TableColumns {
	readonly count: number;
	readonly time: number | undefined;
	/** A column for the day alone. */
	readonly day: number | undefined;
	readonly words: number | undefined;
	readonly author: number | undefined;
	readonly link: number | undefined;
}

/** A table of the report, wherever it stands. */
export interface PlacedTable {
	/** The header cells' words. */
	readonly titles: readonly string[];
	readonly span: Span;
	readonly headerSpan: Span;
	readonly rowCount: number;
}

/** The innermost blocks count: a table may stand in a list item. */
export function tablesIn({ chunks }: Report, span: Span): PlacedTable[] {
	return wholeTables(chunks)
		.filter((table) => isInside(table.span, span) || isInside(span, table.span))
		.map(({ titles, header, rows, span: own }) => ({
			titles,
			span: own,
			headerSpan: header.span,
			rowCount: rows.length,
		}));
}

/** @param time the column that holds the timestamps, where the entries show it. */
export function columnsOf(
	titles: readonly string[],
	time = named(titles, timeTitle),
): TableColumns {
	const others = titles.map((title, column) => (column === time ? "" : title));
	const day = named(others, dayTitle);
	const free = others.map((title, column) => (column === day ? "" : title));
	const author = named(free, authorTitle);
	const words =
		named(free, wordsTitle) ?? free.findLastIndex((title, at) => title !== "" && at !== author);
	return {
		count: titles.length,
		time,
		day,
		words: words === -1 ? undefined : words,
		author: author === words ? undefined : author,
		link: named(free, /\b(?:links?|urls?|references?|evidence|sources?)\b/i),
	};
}

const authorTitle =
	/^(?:who|actors?|persons?|people|by|authors?|owners?|users?|name|responders?|from)\b/i;
const wordsTitle =
	/\b(?:events?|what|descriptions?|details?|actions?|happened|messages?|notes?|activity|updates?|entry|summary|comments?)\b/i;

function named(titles: readonly string[], pattern: RegExp): number | undefined {
	const column = titles.findIndex((title) => pattern.test(title));
	return column === -1 ? undefined : column;
}
