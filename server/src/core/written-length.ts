import { byBody } from "./by-body.ts";
import type { Chunk } from "./chunks.ts";
import { type Duration, toleranceOf } from "./durations.ts";
import { elapsed } from "./elapsed.ts";
import { latest } from "./latest.ts";
import { sortKey } from "./moment.ts";
import { perChunk } from "./per-chunk.ts";
import type { Report } from "./report.ts";
import { statementsIn } from "./statements.ts";
import { at, type Span } from "./text.ts";
import { readingsIn } from "./time-ranges.ts";

/**
 * True when some two moments of the report lie as far apart as `written` says: entries of the timeline, or clock times
 * in the section around it. Whoever wrote it may have measured from the one to the other, and is not contradicted.
 */
export function isWrittenLength(report: Report, written: Duration): boolean {
	return (
		hasPair(timelineOffsets(report), written) ||
		hasPair(clocksAround(report, written.span.start), written)
	);
}

/** Ascending. */
const timelineOffsets = latest(({ timeline }: Report): readonly number[] => {
	const moments = timeline.entries.flatMap(({ timestamp }) =>
		[timestamp.start, timestamp.end].flatMap((moment) => (moment?.time ? [moment] : [])),
	);
	const [first] = moments;
	return moments
		.map((it) => (first && elapsed(first, it)) ?? sortKey(it))
		.filter((it) => it !== undefined)
		.toSorted((a, b) => a - b);
});

interface Clock {
	readonly span: Span;
	readonly milliseconds: number;
}

const day = 86_400_000;

/** Ascending; each twice, so that a length over midnight is found. */
const clocksAround = byBody(perChunk(clocksIn), (clocks: readonly Clock[]) =>
	clocks
		.flatMap(({ milliseconds }) => [milliseconds, milliseconds + day])
		.toSorted((a, b) => a - b),
);

function clocksIn(chunk: Chunk): Clock[] {
	return statementsIn(chunk).flatMap(({ span, words }) => {
		if (!/\d/.test(words)) return [];

		return readingsIn(words).flatMap(({ start, time, endTime }) =>
			[time, endTime].flatMap((it) =>
				it?.isReal
					? [
							{
								span: at(span.start + start),
								milliseconds: (it.hour * 60 + it.minute) * 60_000,
							},
						]
					: [],
			),
		);
	});
}

function hasPair(ascending: readonly number[], written: Duration): boolean {
	const tolerance = toleranceOf(written);
	const [least, most] = [written.milliseconds - tolerance, written.milliseconds + tolerance];
	const ahead = ascending.values();
	let to = ahead.next();
	return ascending.some((from) => {
		while (!to.done && to.value - from < least) to = ahead.next();
		return !to.done && to.value - from <= most;
	});
}
