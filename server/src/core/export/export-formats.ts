import { csvText } from "../csv.ts";
import { exportColumns } from "./export-columns.ts";
import type { ExportRow, ExportValue } from "./export-rows.ts";

/** The rows as text. */
export type ExportFormat = (rows: readonly ExportRow[]) => string;

export const exportFormats: ReadonlyMap<string, ExportFormat> = new Map([
	["ndjson", ndjson],
	["csv", csv],
]);

/** One JSON object a line. */
function ndjson(rows: readonly ExportRow[]): string {
	return rows.map((row) => `${JSON.stringify(row)}\n`).join("");
}

/** One table for all types of rows; lists are joined by `; `. */
function csv(rows: readonly ExportRow[]): string {
	const names = exportColumns.map(({ name }) => name);
	return csvText([names, ...rows.map((row) => names.map((name) => toCell(row[name] ?? null)))]);
}

function toCell(value: ExportValue): string | number {
	if (typeof value === "object") return value?.join("; ") ?? "";
	return typeof value === "boolean" ? String(value) : value;
}
