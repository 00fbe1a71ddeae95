import { byBody } from "./by-body.ts";
import type { Chunk } from "./chunks.ts";
import { filler } from "./markdown.ts";
import { milestoneNamed } from "./milestone.ts";
import { perChunk } from "./per-chunk.ts";
import type { Milestone, Report } from "./report.ts";
import { statementsIn } from "./statements.ts";
import type { Span } from "./text.ts";
import { lengthOf, readingsIn } from "./time-ranges.ts";
import type { Reading } from "./timestamp-scan.ts";

/** The start and the end that stand beside a duration. */
export interface StatedRange {
	/** As written: `10:45 – 12:10 UTC`, or both ends where they stand apart. */
	readonly text: string;
	/** `undefined` where the ends leave it open. */
	readonly milliseconds: number | undefined;
}

/**
 * From `Start: 10:45` to `End: 12:10`, where the section around an offset has one of each:
 * bullets, rows of a table or lines, outside of a timeline as in one.
 */
export const labelledRange: (report: Report, offset: number) => StatedRange | undefined = byBody(
	perChunk(labelledTimes),
	(found) => {
		const from = only(found, ["impactStart"]);
		// Between start and end the impact may have been mitigated, and the duration may end there.
		const ends = found.some(({ milestone }) => milestone === "mitigated") ? [] : ["resolved"];
		const to = only(found, ["impactEnd", ...ends]);
		return from && to
			? { text: `${from.text} – ${to.text}`, milliseconds: lengthOf(from.reading, to.reading) }
			: undefined;
	},
);

function only(times: readonly LabelledTime[], names: readonly string[]): LabelledTime | undefined {
	const [first, ...others] = times.filter(({ milestone }) => names.includes(milestone));
	return others.length > 0 ? undefined : first;
}

interface LabelledTime {
	/** Relative to the chunk. */
	readonly span: Span;
	readonly milestone: Milestone;
	readonly reading: Reading;
	readonly text: string;
}

function labelledTimes(chunk: Chunk): LabelledTime[] {
	return statementsIn(chunk).flatMap(({ span, words, label, valueAt }) => {
		const milestone = label && milestoneNamed(label);
		if (!milestone) return [];

		const value = words.slice(valueAt);
		const [reading, ...others] = readingsIn(value);
		if (!reading?.time || reading.endTime || reading.endDate || others.length > 0) return [];
		const text = value.slice(reading.start, reading.end).replaceAll(filler, "");
		return [{ span, milestone, reading, text }];
	});
}
