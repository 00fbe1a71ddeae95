import { type CsvCell, csvText } from "../csv.ts";
import { pick } from "../pick.ts";
import type { Chart, References } from "./chart.ts";
import type { Insights } from "./insights.ts";
import type { Reported } from "./reported.ts";

/**
 * The numbers of `charts`, one a row, for spreadsheets and programs: the chart, what the number is about, the
 * number, its unit, and the paths of the reports behind it.
 */
export function csv(
	charts: readonly Chart[],
	{ insights, reports }: { readonly insights: Insights; readonly reports: readonly Reported[] },
): string {
	const rows = charts.flatMap((chart) => [...rowsOf(chart, pathsOf)]);
	return csvText([["chart", "group", "series", "value", "unit", "reports"], ...rows]);

	function pathsOf({ what, indexes }: References): string {
		const numbers =
			what === "reports"
				? indexes
				: pick(insights.work.actions, indexes).map(({ report }) => report);
		const paths = pick(reports, [...new Set(numbers)]).map(({ path }) => path);
		return paths.join("; ");
	}
}

type Row = readonly CsvCell[];

function* rowsOf(
	{ id, unit, groups, series, marks, boxes }: Chart,
	pathsOf: (opens: References) => string,
): Iterable<Row> {
	for (const { group, lowerQuartile, median, upperQuartile } of boxes) {
		const name = pick(groups, [group]).join();
		const n = marks.filter((mark) => mark.group === group).length;
		yield [id, name, "n", n, "reports", ""];
		yield [id, name, "lower quartile", rounded(lowerQuartile), unit, ""];
		yield [id, name, "median", rounded(median), unit, ""];
		yield [id, name, "upper quartile", rounded(upperQuartile), unit, ""];
	}
	for (const { group, series: index, value, opens } of marks) {
		const about = [pick(groups, [group]).join(), pick(series, [index]).join()];
		yield [id, ...about, rounded(value), unit, pathsOf(opens)];
	}
}

/** Minutes to a hundredth, which no timestamp is more exact than. */
function rounded(value: number): number {
	return Math.round(value * 100) / 100;
}
