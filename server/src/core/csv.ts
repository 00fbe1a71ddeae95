import papaParse from "papaparse";

export type CsvCell = string | number;

/**
 * Rows as CSV for spreadsheets and programs (RFC 4180), the titles of the columns first. What a spreadsheet would run
 * as a formula, `@ana` too, has an apostrophe before it (OWASP, “CSV Injection”).
 */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
	return `${papaParse.unparse(rows, { escapeFormulae: /^[=+\-@\t\r]/, newline: "\r\n" })}\r\n`;
}
