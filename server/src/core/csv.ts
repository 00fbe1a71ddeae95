import { dsvFormat } from "d3-dsv";

export type CsvCell = string | number;

/**
 * Rows as CSV for spreadsheets and programs (RFC 4180), the titles of the columns first. What a spreadsheet would run
 * as a formula, `@ana` too, has an apostrophe before it (OWASP, “CSV Injection”; ASVS 5.0, 1.2.10).
 */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
	return rows.map((row) => `${row.map(written).join(",")}\r\n`).join("");
}

const commas = dsvFormat(",");

function written(cell: CsvCell): string {
	const isFormula = typeof cell === "string" && formula.test(cell);
	return isFormula ? `"'${cell.replaceAll('"', '""')}"` : commas.formatRow([cell]);
}

/** Some programs skip what is blank, and some take the wide signs of Asian keyboards for the plain ones. */
const formula = /^(?:[\t\r\n\0]|\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/;
