import {
	type Chart,
	type ChartId,
	countCell,
	numberColumn,
	reportsOf,
	textColumn,
} from "../chart.ts";
import { capital, counted } from "../counted.ts";
import type { Repeat } from "../repeats.ts";

export interface RepeatedKind {
	readonly id: ChartId;
	/** What one of them is called: `service`. */
	readonly word: string;
	/** How a report names one. */
	readonly field: string;
}

/** What several reports name, with how many do. */
export function repeatsChart(repeats: readonly Repeat[], { id, word, field }: RepeatedKind): Chart {
	const title = `${capital(word)}s that come back`;
	return {
		id,
		kind: "bars",
		title,
		note:
			repeats.length === 0
				? `No ${word} is named by more than one report. Reports name theirs in a field such as ${field}.`
				: `${counted(repeats.length, word)} that more than one report names.`,
		unit: "reports",
		groups: repeats.map(({ name }) => name),
		groupNotes: [],
		series: ["reports"],
		marks: repeats.map(({ name, reports, newest }, group) => ({
			group,
			series: 0,
			value: reports.length,
			name: `${name}: ${counted(reports.length, "report")}${newest ? `, the newest of ${newest}` : ""}`,
			opens: reportsOf(reports),
		})),
		boxes: [],
		tables: [
			{
				caption: title,
				columns: [textColumn(capital(word)), numberColumn("Reports"), textColumn("Newest")],
				rows: repeats.map(({ name, reports, newest }) => [
					{ text: name },
					countCell(reportsOf(reports)),
					newest === undefined
						? { text: "" }
						: { text: newest, opens: reportsOf(reports.slice(0, 1)) },
				]),
			},
		],
	};
}
