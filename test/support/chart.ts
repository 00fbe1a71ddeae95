import type { Chart, ChartMark } from "../../client/src/insights/messages.ts";

/** A chart that has nothing but `some`. */
export function chart(some: Partial<Chart> = {}): Chart {
	return {
		id: "services",
		kind: "bars",
		title: "Services",
		note: "",
		unit: "reports",
		groups: [],
		groupNotes: [],
		series: ["reports"],
		marks: [],
		boxes: [],
		tables: [],
		...some,
	};
}

export function mark(
	group: number,
	series: number,
	value: number,
	...indexes: number[]
): ChartMark {
	const opens = { what: "reports", indexes } as const;
	return { group, series, value, name: `${group}/${series}: ${value}`, opens };
}
