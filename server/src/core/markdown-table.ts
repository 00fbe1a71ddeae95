import { displayWidth } from "./display-width.ts";

/** A table whose cells are Markdown already. */
export interface PlainTable {
	readonly header: readonly string[];
	/** As many cells in each as in the header. */
	readonly rows: readonly (readonly string[])[];
}

/** The lines of a table, its bars below each other, as formatters of Markdown leave it. */
export function tableLines({ header, rows }: PlainTable): string[] {
	const widths = header.map((title, column) =>
		Math.max(3, ...[title, ...rows.map((row) => row[column] ?? "")].map(displayWidth)),
	);
	const line = (cells: readonly string[]) => {
		const padded = widths.map((width, column) => padTo(cells[column] ?? "", width));
		return `| ${padded.join(" | ")} |`;
	};
	return [header, widths.map((width) => "-".repeat(width)), ...rows].map(line);
}

/** `text` with blanks behind it until it takes `width` columns. */
export function padTo(text: string, width: number): string {
	return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}
