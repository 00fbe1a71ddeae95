import type { Chart, ChartMark } from "../messages.ts";

/** As many can be told apart by colour and pattern. */
export const mostSeries = 6;
/** As many bars can be taken in. */
export const mostBars = 20;

/** The chart with no more than can be drawn well, and in one sentence what is left to the table. */
export interface Folded {
	readonly chart: Chart;
	readonly note: string;
}

export function folded(chart: Chart): Folded {
	if (chart.kind === "columns" && chart.series.length > mostSeries) return foldSeries(chart);
	if (chart.kind === "bars" && chart.groups.length > mostBars) return foldBars(chart);
	return { chart, note: "" };
}

/** One series holds the rarest severities, behind all others. */
function foldSeries(chart: Chart): Folded {
	const place = places(chart);
	const last = mostSeries - 1;
	const isKept = ({ series }: ChartMark) => place.has(series);
	const rest = chart.groups.flatMap((name, group) => {
		const marks = chart.marks.filter((mark) => mark.group === group && !isKept(mark));
		return marks.length > 0 ? merged(marks, `${name}, others`, last) : [];
	});
	const kept = chart.marks.flatMap((mark) => {
		const series = place.get(mark.series);
		return series === undefined ? [] : { ...mark, series };
	});
	const names = chart.series.filter((_, index) => !place.has(index));
	const others = `${names.length} others`;
	const series = [...chart.series.filter((_, index) => place.has(index)), others];
	return {
		chart: { ...chart, series, marks: [...kept, ...rest] },
		note: `“${others}” are ${names.join(", ")}: the table tells them apart.`,
	};
}

/** Which series are kept, and which they are then: the most frequent, in their order. */
function places({ series, marks }: Chart): ReadonlyMap<number, number> {
	const counts = series.map(() => 0);
	for (const mark of marks) counts[mark.series] = (counts[mark.series] ?? 0) + mark.value;
	const kept = [...counts.keys()]
		.toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
		.slice(0, mostSeries - 1)
		.toSorted((a, b) => a - b);
	return new Map(kept.map((index, to) => [index, to]));
}

function merged(marks: readonly ChartMark[], name: string, series: number): ChartMark {
	const [first] = marks;
	const value = marks.reduce((sum, mark) => sum + mark.value, 0);
	return {
		group: first?.group ?? 0,
		series,
		value,
		name: `${name}: ${value}`,
		opens: {
			what: first?.opens.what ?? "reports",
			indexes: marks.flatMap(({ opens }) => opens.indexes),
		},
	};
}

/** Bars come with the greatest first; the last of the owners is nobody, which is to be seen whatever its length. */
function foldBars(chart: Chart): Folded {
	const last = chart.groups.length - 1;
	const kept = chart.groups.map((_, group) =>
		chart.id === "owners" ? group < mostBars - 1 || group === last : group < mostBars,
	);
	const place = new Map([...kept.keys()].filter((group) => kept[group]).map((it, to) => [it, to]));
	return {
		chart: {
			...chart,
			groups: chart.groups.filter((_, group) => kept[group]),
			marks: chart.marks.flatMap((mark) => {
				const group = place.get(mark.group);
				return group === undefined ? [] : { ...mark, group };
			}),
		},
		note: `${mostBars} of ${chart.groups.length} are drawn: the table has all.`,
	};
}
