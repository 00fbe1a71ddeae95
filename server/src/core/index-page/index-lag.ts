import { cellsOf } from "../markdown-cell.ts";
import type { PlainTable } from "../markdown-table.ts";
import { type ColumnId, indexColumns } from "./index-columns.ts";

/**
 * Wherein the text of an index differs from the table that it should be, in words: `2 reports are missing`.
 * How wide its columns are and what is escaped makes no difference; `undefined` when nothing does.
 */
export function indexLag(
	written: string,
	wanted: PlainTable,
	columns: readonly ColumnId[],
): string | undefined {
	const lines = written.split(/\r\n?|\n/).filter((line) => line.trim() !== "");
	const [header, delimiters, ...rows] = lines.map(cellsOf);
	if (!header || !delimiters?.every((cell) => /^:?-+:?$/.test(cell)))
		return lines.length === 0 ? "the table is not written yet" : "what it holds is no table";
	if (!lines.every((line) => line.includes("|"))) return "it holds more than the table";

	const table = {
		header: wanted.header.map(plainCell),
		rows: wanted.rows.map((it) => it.map(plainCell)),
	};
	if (!isSame(header, table.header)) return "its columns are others";
	return rowsLag(rows, table.rows, columns);
}

type Cells = readonly string[];

/** As it will be read again. */
function plainCell(cell: string): string {
	return cellsOf(`| ${cell} |`).join("|");
}

function rowsLag(
	written: readonly Cells[],
	wanted: readonly Cells[],
	columns: readonly ColumnId[],
): string | undefined {
	const keyOf = (cells: Cells) => linkIn(cells[columns.indexOf("title")]) ?? cells.join("|");
	const byKey = (rows: readonly Cells[]) => new Map(rows.map((cells) => [keyOf(cells), cells]));
	const [old, right] = [byKey(written), byKey(wanted)] as const;
	const missing = [...right.keys()].filter((key) => !old.has(key)).length;
	const gone = [...old.keys()].filter((key) => !right.has(key)).length;
	const changed = [...right].flatMap(([key, cells]) => {
		const was = old.get(key);
		return was && !isSame(was, cells) ? [changedColumns(was, cells, columns)] : [];
	});
	const clauses = [
		missing > 0 && `${count(missing, "report")} ${missing === 1 ? "is" : "are"} missing`,
		gone > 0 && `${count(gone, "row")} ${gone === 1 ? "is" : "are"} of no report`,
		changed.length > 0 && changedWords(changed),
	].filter((clause) => clause !== false);
	if (clauses.length > 0) return clauses.join(", ");

	const isEqual =
		written.length === wanted.length && written.every((row, at) => isSame(row, wanted[at]));
	return isEqual ? undefined : "its rows stand in another order";
}

/** `[Disk full](disk.md)` → `disk.md` */
function linkIn(cell: string | undefined): string | undefined {
	return /\]\(<?([^()]*?)>?\)$/.exec(`${cell}`)?.[1];
}

function changedColumns(was: Cells, is: Cells, columns: readonly ColumnId[]): string[] {
	return columns.flatMap((column, at) =>
		was[at] === is[at] ? [] : [indexColumns[column].title.toLowerCase()],
	);
}

/** `1 row tells another status`, `3 rows tell otherwise`. */
function changedWords(changed: readonly (readonly string[])[]): string {
	const columns = [...new Set(changed.flat())];
	const [only] = columns;
	const what = columns.length === 1 && only !== undefined ? `another ${only}` : "otherwise";
	return `${count(changed.length, "row")} ${changed.length === 1 ? "tells" : "tell"} ${what}`;
}

function isSame(a: Cells, b: Cells | undefined): boolean {
	return a.length === b?.length && a.every((cell, at) => cell === b[at]);
}

function count(number: number, word: string): string {
	return `${number} ${word}${number === 1 ? "" : "s"}`;
}
