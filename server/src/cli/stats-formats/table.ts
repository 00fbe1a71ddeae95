import { displayWidth } from "../../core/display-width.ts";
import type { Column, Table } from "../../core/insights/chart.ts";
import { padTo } from "../../core/markdown-table.ts";
import type { StatsFormat } from "./statistics.ts";

/** For people: what each chart sums up, in columns. */
export const table: StatsFormat = ({ charts }) => {
	const blocks = charts.map(({ title, note, tables }) =>
		[title, note, ...block(tables[0])].join("\n"),
	);
	return `${blocks.join("\n\n")}\n`;
};

function block(summary: Table | undefined): string[] {
	if (!summary || summary.rows.length === 0) return [];

	const { columns } = summary;
	const rows = [
		columns.map(({ name }) => name),
		...summary.rows.map((row) => row.map(({ text }) => text || "–")),
	];
	const widths = columns.map((_, index) =>
		Math.max(...rows.map((row) => displayWidth(row[index] ?? ""))),
	);
	return ["", ...rows.map((row) => line(row, columns, widths))];
}

function line(row: readonly string[], columns: readonly Column[], widths: readonly number[]) {
	const cells = row.map((text, index) => {
		const width = widths[index] ?? 0;
		if (columns[index]?.align !== "right") return padTo(text, width);
		return " ".repeat(Math.max(0, width - displayWidth(text))) + text;
	});
	return `  ${cells.join("  ")}`.trimEnd();
}
