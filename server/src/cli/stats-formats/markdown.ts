import type { Table } from "../../core/insights/chart.ts";
import { cellText } from "../../core/markdown-cell.ts";
import { tableLines } from "../../core/markdown-table.ts";
import type { StatsFormat } from "./statistics.ts";

/** For a page on a Git host: a section and a table for each chart. */
export const markdown: StatsFormat = ({ charts }) => {
	const blocks = charts.map(({ title, note, tables }) =>
		[`## ${title}`, note, ...block(tables[0])].join("\n\n"),
	);
	return `${blocks.join("\n\n")}\n`;
};

function block(summary: Table | undefined): string[] {
	if (!summary || summary.rows.length === 0) return [];

	const header = summary.columns.map(({ name }) => cellText(name));
	const rows = summary.rows.map((row) => row.map(({ text }) => cellText(text) || "–"));
	return [tableLines({ header, rows }).join("\n")];
}
