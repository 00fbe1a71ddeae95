import { plainEntry } from "../../server/src/core/plain-entry.ts";
import type { Report } from "../../server/src/core/report.ts";

/** A report as nothing but data, to be compared: its entries work out what they tell when asked. */
export function spelledOut(report: Report): Report {
	const { timeline } = report;
	const marked = timeline.traits.marked.map(plainEntry);
	const entries = timeline.entries.map(plainEntry);
	return { ...report, timeline: { ...timeline, entries, traits: { ...timeline.traits, marked } } };
}
