import type { PlainTable } from "../markdown-table.ts";
import { type ColumnId, indexColumns, type ListedReport } from "./index-columns.ts";
import type { IndexOptions, OrderKey } from "./index-options.ts";

/** The table of `reports` with the columns and in the order that are asked for; the same for the same reports. */
export function indexTable(
	reports: readonly ListedReport[],
	{ columns, order }: IndexOptions,
): PlainTable {
	const inPathOrder = reports.toSorted((a, b) => (a.path < b.path ? -1 : 1));
	const rows = inPathOrder.toSorted((a, b) => compare(a, b, order));
	return {
		header: columns.map((column) => indexColumns[column].title),
		rows: rows.map((report) => columns.map((column) => indexColumns[column].cell(report))),
	};
}

function compare(a: ListedReport, b: ListedReport, order: readonly OrderKey[]): number {
	for (const { column, isDescending } of order) {
		const [one, two] = [orderOf(a, column), orderOf(b, column)];
		const difference =
			Number(one === undefined) - Number(two === undefined) ||
			compareValues(one, two) * (isDescending ? -1 : 1);
		if (difference !== 0) return difference;
	}
	return 0;
}

type Value = string | number | undefined;

function orderOf(report: ListedReport, column: ColumnId): Value {
	return indexColumns[column].order(report);
}

/** `SEV2` stands before `SEV10`. */
function compareValues(a: Value, b: Value): number {
	if (typeof a === "number" && typeof b === "number") return a - b;
	return collator.compare(String(a), String(b));
}

const collator = new Intl.Collator("en", { numeric: true });
