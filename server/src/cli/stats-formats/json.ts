import type { MetricSpread } from "../../core/insights/metric-spreads.ts";
import type { OpenAction, WorkGroup } from "../../core/insights/open-work.ts";
import type { Repeat } from "../../core/insights/repeats.ts";
import { isoDuration } from "../../core/iso.ts";
import type { Statistics, StatsFormat } from "./statistics.ts";

/** For programs, which rely on names and order: see docs/statistics.md. */
export const json: StatsFormat = (statistics) => {
	const { reports, insights, today } = statistics;
	const files = (indexes: readonly number[]) =>
		indexes.flatMap((index) => reports[index]?.path ?? []);
	const result = {
		today,
		reports: reports.map(({ path, facts }) => ({
			file: path,
			title: facts.title,
			day: facts.day ?? null,
			severity: facts.severity ?? null,
		})),
		incidents: incidents(statistics, files),
		metrics: insights.metrics.map((metric) => toMetric(metric, files)),
		services: insights.services.map((repeat) => toRepeat(repeat, files)),
		causes: insights.causes.map((repeat) => toRepeat(repeat, files)),
		tags: insights.tags.map((repeat) => toRepeat(repeat, files)),
		openActions: openActions(statistics),
	};
	return `${JSON.stringify(result, null, "\t")}\n`;
};

type Files = (indexes: readonly number[]) => readonly string[];

function incidents({ insights }: Statistics, files: Files) {
	const { unit, severities, periods, undated } = insights.incidents;
	return {
		unit,
		periods: periods.map(({ name, bySeverity }) => ({
			period: name,
			count: bySeverity.flat().length,
			bySeverity: bySeverity.flatMap((indexes, index) =>
				indexes.length === 0 ? [] : { severity: severities[index] ?? null, files: files(indexes) },
			),
		})),
		undated: files(undated),
	};
}

function toMetric({ id, name, definition, values, spread, without }: MetricSpread, files: Files) {
	return {
		id,
		name,
		definition,
		n: values.length,
		median: duration(spread?.median),
		lowerQuartile: duration(spread?.lowerQuartile),
		upperQuartile: duration(spread?.upperQuartile),
		least: duration(values[0]?.milliseconds),
		most: duration(values.at(-1)?.milliseconds),
		values: values.map(({ report, milliseconds }) => ({
			file: files([report])[0],
			duration: isoDuration(milliseconds),
		})),
		without: files(without),
	};
}

function toRepeat({ name, reports, newest }: Repeat, files: Files) {
	return { name, count: reports.length, newest: newest ?? null, files: files(reports) };
}

function openActions({ reports, insights }: Statistics) {
	const { actions, byAge, byOwner } = insights.work;
	return {
		count: actions.length,
		overdue: actions.filter(({ isOverdue }) => isOverdue).length,
		byAge: byAge.map((group) => ({ age: group.name, ...counts(group) })),
		byOwner: byOwner.map((group) => ({ owner: group.name || null, ...counts(group) })),
		actions: actions.map((it) => toAction(it, reports[it.report]?.path ?? "")),
	};
}

function counts({ actions, overdue }: WorkGroup) {
	return { count: actions.length, overdue };
}

function toAction({ action, age, isOverdue }: OpenAction, file: string) {
	const { place, text, owner, due, ticket } = action;
	return {
		file,
		line: place.line,
		text,
		owner: owner ?? null,
		due: due ?? null,
		ticket: ticket ?? null,
		ageInDays: age ?? null,
		isOverdue,
	};
}

function duration(milliseconds: number | undefined): string | null {
	return milliseconds === undefined ? null : isoDuration(milliseconds);
}
