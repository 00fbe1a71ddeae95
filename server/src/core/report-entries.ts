import type { EntryFact } from "./facts.ts";
import { isoMoment } from "./iso.ts";
import { createLineIndex } from "./line-index.ts";
import type { Report } from "./report.ts";

/** The entries of a report's timeline as plain data, in document order. */
export function reportEntries(report: Report): EntryFact[] {
	const placeOf = createLineIndex(report.text);
	return report.timeline.entries.map(({ timestamp, milestone, text }) => ({
		place: placeOf(timestamp.span.start),
		timestamp: timestamp.raw,
		start: timestamp.start && isoMoment(timestamp.start),
		end: timestamp.end && isoMoment(timestamp.end),
		milestone,
		text,
	}));
}
