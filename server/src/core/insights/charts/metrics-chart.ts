import { compareText } from "../../compare-text.ts";
import { elapsedWords } from "../../elapsed-words.ts";
import { pick } from "../../pick.ts";
import {
	type Cell,
	type Chart,
	type ChartBox,
	type ChartMark,
	countCell,
	numberColumn,
	reportsOf,
	type Table,
	textColumn,
} from "../chart.ts";
import type { MetricSpread } from "../metric-spreads.ts";
import { type Reported, titleOf } from "../reported.ts";
import { fewestForSpread } from "../spread.ts";

/** How long things took: each report a value, and where they are enough, their median and quartiles. */
export function metricsChart(
	metrics: readonly MetricSpread[],
	reports: readonly Reported[],
): Chart {
	const told = metrics.filter(({ values }) => values.length > 0);
	return {
		id: "metrics",
		kind: "strips",
		title: "How long things took",
		note: noteOf(told, metrics),
		unit: "minutes",
		groups: told.map(({ name }) => name),
		groupNotes: told.map(({ values, spread }) => {
			const n = `n = ${values.length}`;
			return spread ? `median ${words(spread.median)}, ${n}` : n;
		}),
		series: ["report"],
		marks: told.flatMap((metric, group) => marksOf(metric, group, reports)),
		boxes: told.flatMap((metric, group) => boxOf(metric, group) ?? []),
		tables: [summary(metrics), values(metrics, reports)],
	};
}

function noteOf(told: readonly MetricSpread[], all: readonly MetricSpread[]): string {
	if (told.length === 0) {
		return "No timeline marks the milestones that a duration lies between, such as `**[impact start]**` and `**[resolved]**`.";
	}
	const untold = all.filter(({ values }) => values.length === 0).map(({ name }) => name);
	const few = told.filter(({ spread }) => !spread).map(({ name }) => name);
	return [
		"Computed from the milestones of the timelines; a report that lacks one is not counted.",
		few.length > 0
			? `Fewer than ${fewestForSpread} reports tell ${few.join(", ")}: too few for a median.`
			: "",
		untold.length > 0 ? `No report tells ${untold.join(", ")}.` : "",
	]
		.filter((sentence) => sentence !== "")
		.join(" ");
}

function marksOf(metric: MetricSpread, group: number, reports: readonly Reported[]): ChartMark[] {
	return metric.values.map(({ report, milliseconds }) => ({
		group,
		series: 0,
		value: milliseconds / 60_000,
		name: `${metric.name} ${words(milliseconds)}: ${pick(reports, [report]).map(labelOf).join()}`,
		opens: reportsOf([report]),
	}));
}

function labelOf(reported: Reported): string {
	const { day } = reported.facts;
	return day === undefined ? titleOf(reported) : `${titleOf(reported)}, ${day}`;
}

function boxOf({ name, spread, values }: MetricSpread, group: number): ChartBox | undefined {
	if (!spread) return undefined;

	const { lowerQuartile, median, upperQuartile } = spread;
	const half = `${words(lowerQuartile)} to ${words(upperQuartile)}`;
	return {
		group,
		lowerQuartile: lowerQuartile / 60_000,
		median: median / 60_000,
		upperQuartile: upperQuartile / 60_000,
		name: `${name}: median ${words(median)}, middle half ${half}, n = ${values.length}`,
	};
}

function summary(metrics: readonly MetricSpread[]): Table {
	return {
		caption: "Durations: how they are spread",
		columns: [
			textColumn("Metric"),
			...[
				"n",
				"Median",
				"Lower quartile",
				"Upper quartile",
				"Least",
				"Most",
				"Reports without",
			].map(numberColumn),
		],
		rows: metrics.map(({ name, values, spread, without }) => [
			{ text: name },
			countCell(reportsOf(values.map(({ report }) => report))),
			...[spread?.median, spread?.lowerQuartile, spread?.upperQuartile].map(durationCell),
			...[values[0], values.at(-1)].map((value) => durationCell(value?.milliseconds)),
			countCell(reportsOf(without)),
		]),
	};
}

/** The newest report first. */
function values(metrics: readonly MetricSpread[], reports: readonly Reported[]): Table {
	const found = metrics.map(
		(metric) => new Map(metric.values.map((it) => [it.report, it.milliseconds])),
	);
	const rows = reports
		.map((reported, index) => ({ reported, index, day: reported.facts.day ?? "" }))
		.filter(({ index }) => found.some((values) => values.has(index)))
		.toSorted((a, b) => compareText(b.day, a.day));
	return {
		caption: "Durations: each report",
		columns: [
			textColumn("Report"),
			textColumn("Day"),
			...metrics.map(({ name }) => numberColumn(name)),
		],
		rows: rows.map(({ reported, index, day }) => [
			{ text: titleOf(reported), opens: reportsOf([index]) },
			{ text: day },
			...found.map((values) => durationCell(values.get(index))),
		]),
	};
}

function durationCell(milliseconds: number | undefined): Cell {
	return { text: milliseconds === undefined ? "" : words(milliseconds) };
}

function words(milliseconds: number): string {
	return elapsedWords(milliseconds / 60_000);
}
