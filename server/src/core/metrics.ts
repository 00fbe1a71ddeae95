import { elapsed } from "./elapsed.ts";
import { latest } from "./latest.ts";
import { markedEntry } from "./marked-entry.ts";
import { milestoneWords } from "./milestone.ts";
import type { Entry, Milestone, Report } from "./report.ts";

/** How long things took, in milliseconds; `undefined` where a milestone is missing or they contradict each other. */
export interface Metrics {
	/** Detected − impact start. */
	readonly timeToDetect: number | undefined;
	/** Mitigated − impact start. */
	readonly timeToMitigate: number | undefined;
	/** Resolved − impact start. */
	readonly timeToResolve: number | undefined;
	/** Impact end, else resolved, − impact start. */
	readonly impactDuration: number | undefined;
}

/** Computed from what the timeline marks, and from nothing else. */
export function metrics(report: Report): Metrics {
	const found = new Map(measured(report).map(({ id, milliseconds }) => [id, milliseconds]));
	return {
		timeToDetect: found.get("timeToDetect"),
		timeToMitigate: found.get("timeToMitigate"),
		timeToResolve: found.get("timeToResolve"),
		impactDuration: found.get("impactDuration"),
	};
}

export type MetricId =
	| "impactDuration"
	| "timeToDetect"
	| "timeToAcknowledge"
	| "timeToMitigate"
	| "timeToResolve";

/** A metric and how it came about. */
export interface Measured {
	readonly id: MetricId;
	/** For people: `Time to detect`. */
	readonly name: string;
	/** Never negative. */
	readonly milliseconds: number;
	readonly from: Entry;
	readonly to: Entry;
	/** In the report's own timestamps: `detected 14:09 − impact start 14:05`. */
	readonly formula: string;
}

interface Definition {
	readonly id: MetricId;
	readonly name: string;
	readonly from: Milestone;
	/** The first that is marked counts. */
	readonly to: readonly Milestone[];
}

const definitions: readonly Definition[] = [
	{
		id: "impactDuration",
		name: "Impact duration",
		from: "impactStart",
		to: ["impactEnd", "resolved"],
	},
	{ id: "timeToDetect", name: "Time to detect", from: "impactStart", to: ["detected"] },
	{ id: "timeToAcknowledge", name: "Time to acknowledge", from: "detected", to: ["acknowledged"] },
	{ id: "timeToMitigate", name: "Time to mitigate", from: "impactStart", to: ["mitigated"] },
	{ id: "timeToResolve", name: "Time to resolve", from: "impactStart", to: ["resolved"] },
];

/** Every metric, in the order of `measured`. */
export const metricKinds: readonly {
	readonly id: MetricId;
	readonly name: string;
	/** `impact end, else resolved, − impact start`. */
	readonly definition: string;
}[] = definitions.map(({ id, name, from, to }) => {
	const ends = to.map(milestoneWords);
	const end = ends.length > 1 ? `${ends.join(", else ")},` : ends.join();
	return { id, name, definition: `${end} − ${milestoneWords(from)}` };
});

/** The metrics that the milestones of a report give, impact duration first, then in the order of an incident. */
export const measured: (report: Report) => readonly Measured[] = latest((report: Report) =>
	definitions.flatMap(({ id, name, from, to }) => {
		const start = markedEntry(report, from);
		const [end] = to.flatMap((it) => markedEntry(report, it) ?? []);
		if (!start || !end) return [];

		const milliseconds = between(start, end);
		return milliseconds === undefined || milliseconds < 0
			? []
			: [{ id, name, milliseconds, from: start, to: end, formula: difference(end, start) }];
	}),
);

/** Milliseconds from one entry to another; `undefined` where that cannot be told. */
export function between(from: Entry, to: Entry): number | undefined {
	const [start, end] = [from.timestamp.start, to.timestamp.start];
	return start && end && elapsed(start, end);
}

/** `detected 14:09 − impact start 14:05`. */
export function difference(to: Entry, from: Entry): string {
	return [to, from]
		.map(({ milestone, timestamp }) =>
			[milestone && milestoneWords(milestone), timestamp.raw].join(" "),
		)
		.join(" − ");
}
