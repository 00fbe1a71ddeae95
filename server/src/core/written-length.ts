import { type Duration, toleranceOf } from "./durations.ts";
import { elapsed } from "./elapsed.ts";
import { perChunk } from "./per-chunk.ts";
import type { Report } from "./report.ts";
import { statementsIn } from "./statements.ts";
import { at, isInside, type Span, shift } from "./text.ts";
import { readingsIn } from "./time-ranges.ts";
import { sortKey } from "./timestamp-resolve.ts";

/**
 * True when some two moments of the report lie as far apart as `written` says: entries of the timeline, or clock times
 * in the section around it. Whoever wrote it may have measured from the one to the other, and is not contradicted.
 */
export function isWrittenLength(report: Report, written: Duration): boolean {
	return (
		hasPair(timelineOffsets(report), written) || hasPair(clocksAround(report, written), written)
	);
}

function timelineOffsets({ timeline }: Report): number[] {
	const moments = timeline.entries.flatMap(({ timestamp }) =>
		[timestamp.start, timestamp.end].flatMap((moment) => (moment?.time ? [moment] : [])),
	);
	const [first] = moments;
	return moments.flatMap((it) => (first && elapsed(first, it)) ?? sortKey(it) ?? []);
}

/** Twice, so that a length over midnight is found. */
function clocksAround({ text, chunks, sections }: Report, { span }: Duration): number[] {
	const around = sections.findLast(({ bodySpan }) => isInside(span, bodySpan))?.bodySpan;
	const body = around ?? { start: 0, end: sections[0]?.span.start ?? text.length };
	const clocks = chunks.flatMap(({ start, chunk }) =>
		start < body.end && start + chunk.text.length > body.start
			? clocksIn(chunk).filter((clock) => isInside(shift(clock.span, start), body))
			: [],
	);
	return clocks.flatMap(({ milliseconds }) => [milliseconds, milliseconds + day]);
}

const day = 86_400_000;

const clocksIn = perChunk(
	(chunk): readonly { readonly span: Span; readonly milliseconds: number }[] =>
		statementsIn(chunk).flatMap(({ span, words }) =>
			/\d/.test(words)
				? readingsIn(words).flatMap(({ start, time, endTime }) =>
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
					)
				: [],
		),
);

/** Linear but for the sorting. */
function hasPair(offsets: readonly number[], written: Duration): boolean {
	const tolerance = toleranceOf(written);
	const [least, most] = [written.milliseconds - tolerance, written.milliseconds + tolerance];
	const sorted = offsets.toSorted((a, b) => a - b);
	let to = 0;
	return sorted.some((from) => {
		while (to < sorted.length && (sorted[to] ?? 0) - from < least) to++;
		return to < sorted.length && (sorted[to] ?? 0) - from <= most;
	});
}
