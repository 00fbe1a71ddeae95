import {
	type Chart,
	countCell,
	numberColumn,
	reportsOf,
	type Table,
	textColumn,
} from "../chart.ts";
import { capital, counted } from "../counted.ts";
import type { Incidents } from "../incidents.ts";

/** Incidents by period, stacked by severity. */
export function incidentsChart(incidents: Incidents): Chart {
	const { unit, periods, severities } = incidents;
	const series = severities.map((severity) => severity ?? "no severity");
	return {
		id: "incidents",
		kind: "columns",
		title: `Incidents per ${unit}`,
		note: noteOf(incidents),
		unit: "incidents",
		groups: periods.map(({ name }) => name),
		groupNotes: [],
		series,
		marks: periods.flatMap(({ name, bySeverity }, group) =>
			bySeverity.flatMap((indexes, index) => {
				const words = `${name}, ${series[index]}: ${counted(indexes.length, "incident")}`;
				const opens = reportsOf(indexes);
				return indexes.length === 0
					? []
					: { group, series: index, value: indexes.length, name: words, opens };
			}),
		),
		boxes: [],
		tables: [table(incidents, series)],
	};
}

function noteOf({ periods, undated }: Incidents): string {
	const [first, last] = [periods[0]?.name, periods.at(-1)?.name];
	if (first === undefined) {
		return "No report says on which day its incident was: in a field such as `date: 2026-03-01`, or in its file name.";
	}

	const counts = periods.flatMap(({ bySeverity }) => bySeverity.map(({ length }) => length));
	const total = counts.reduce((sum, count) => sum + count, 0);
	const when = first === last ? `in ${first}` : `from ${first} to ${last}`;
	const left =
		undated.length === 0 ? "" : ` Not shown: ${counted(undated.length, "report")} without a date.`;
	return `${counted(total, "incident")} ${when}.${left}`;
}

function table({ unit, periods, undated }: Incidents, series: readonly string[]): Table {
	const rows = periods.map(({ name, bySeverity }) => [
		{ text: name },
		...bySeverity.map((indexes) => countCell(reportsOf(indexes))),
		countCell(reportsOf(bySeverity.flat())),
	]);
	const rest = [
		{ text: "no date" },
		...series.map(() => ({ text: "" })),
		countCell(reportsOf(undated)),
	];
	return {
		caption: `Incidents per ${unit} and severity`,
		columns: [textColumn(capital(unit)), ...series.map(numberColumn), numberColumn("All")],
		rows: undated.length === 0 ? rows : [...rows, rest],
	};
}
