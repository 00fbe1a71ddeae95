import { type MetricId, metricKinds } from "../metrics.ts";
import type { Reported } from "./reported.ts";
import { type Spread, spread } from "./spread.ts";

/** One metric over all reports. */
export interface MetricSpread {
	readonly id: MetricId;
	/** `Time to detect`. */
	readonly name: string;
	/** What it is the difference of: `detected − impact start`. */
	readonly definition: string;
	/** Each report that tells it, the shortest first. */
	readonly values: readonly MetricValue[];
	/** `undefined` when fewer than three reports tell it. */
	readonly spread: Spread | undefined;
	/** The reports that do not tell it. */
	readonly without: readonly number[];
}

export interface MetricValue {
	readonly report: number;
	readonly milliseconds: number;
}

/** Every metric, those too that no report tells. */
export function metricSpreads(reports: readonly Reported[]): MetricSpread[] {
	return metricKinds.map(({ id, name, definition }) => {
		const values = reports
			.flatMap(({ facts }, report) => {
				const fact = facts.metrics.find((metric) => metric.id === id);
				return fact ? { report, milliseconds: fact.milliseconds } : [];
			})
			.toSorted((a, b) => a.milliseconds - b.milliseconds);
		const told = new Set(values.map(({ report }) => report));
		return {
			id,
			name,
			definition,
			values,
			spread: spread(values.map(({ milliseconds }) => milliseconds)),
			without: [...reports.keys()].filter((index) => !told.has(index)),
		};
	});
}
