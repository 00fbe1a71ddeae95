import type { PlacedChunk } from "./chunks.ts";
import { chunksWithin } from "./chunks-within.ts";
import { cover } from "./cover.ts";
import { type Duration, durationsIn } from "./durations.ts";
import { firstIndex } from "./first-index.ts";
import { labelledRange, type StatedRange } from "./labelled-range.ts";
import { latest } from "./latest.ts";
import { filler } from "./markdown.ts";
import type { MetricId } from "./metrics.ts";
import { perChunk } from "./per-chunk.ts";
import type { Entry, Report } from "./report.ts";
import { type Statement, statementsIn } from "./statements.ts";
import { type Span, shift, slice } from "./text.ts";
import { type TimeRange, timeRangesIn } from "./time-ranges.ts";

/** A duration that a report states: “lasted 1 h 25 min (10:45 – 12:10 UTC)”, `Time to resolve: 35h 36m`. */
export interface StatedDuration extends Duration {
	/** As written. */
	readonly text: string;
	/** What it claims to measure; `undefined` where that is not said, or is none of these. */
	readonly measures: MetricId | undefined;
	/** `Time to repair` where a label says what it measures, as written. */
	readonly label: string | undefined;
	/** The start and the end that stand beside it, if it is clear that they are its own. */
	readonly range: StatedRange | undefined;
}

/**
 * The durations that a report states outside of its timeline and its tasks, in document order.
 *
 * Left out are those in code, links and quotations, and sentences that speak of plans, estimates or office hours.
 */
export const statedDurations = latest((report: Report): readonly StatedDuration[] => {
	const { chunks, sections, timeline, text } = report;
	const tasks = sections
		.filter(({ kind }) => kind === "actions" || kind === "correctiveAndPreventive")
		.map(({ headingSpan, span }) => ({ start: headingSpan.end, end: span.end }));
	const found = besides(chunks, runsOf(report)).flatMap(({ start, chunk }) =>
		claimsIn(chunk).map((claim) => place(claim, start)),
	);
	const claims = [...frontMatterClaims(report), ...found];
	if (claims.length === 0) return [];

	const isInEntry = within(timeline.entries);
	const isTask = cover(tasks);
	return claims
		.filter(({ span }) => !isInEntry(span.start) && !isTask(span.start))
		.map((claim) => ({
			...claim,
			text: slice(text, claim.span),
			range:
				claim.range ??
				(claim.measures === "impactDuration" && claim.label !== undefined
					? labelledRange(report, claim.span.start)
					: undefined),
		}));
});

/** From the first to the last entry of each section of the timeline; there may be thousands of both. */
function runsOf({ timeline: { sections, entries } }: Report): Span[] {
	return sections.flatMap((section) => {
		const from = firstIndex(entries, ({ span }) => span.start >= section.span.start);
		const to = firstIndex(entries, ({ span }) => span.start >= section.span.end);
		const [first, last] = [entries[from], entries[to - 1]];
		return from < to && first && last ? [{ start: first.span.start, end: last.span.end + 1 }] : [];
	});
}

/** The chunks of which some part lies in none of `runs`: thousands need not be read. */
function besides(chunks: readonly PlacedChunk[], runs: readonly Span[]): PlacedChunk[] {
	let from = 0;
	const gaps: Span[] = [];
	for (const { start, end } of runs.toSorted((a, b) => a.start - b.start)) {
		if (from < start) gaps.push({ start: from, end: start });
		from = Math.max(from, end);
	}
	const found = [...gaps, { start: from, end: Infinity }].flatMap((it) => chunksWithin(chunks, it));
	return [...new Set(found)];
}

/** Tells of ascending offsets, one after the other, whether they lie in one of `entries`, which ascend, too. */
function within(entries: readonly Entry[]): (offset: number) => boolean {
	let next = 0;
	let end = 0;
	return (offset) => {
		for (let span = entries[next]?.span; span && span.start <= offset; span = entries[++next]?.span)
			end = Math.max(end, span.end);
		return offset < end;
	};
}

type Claim = Omit<StatedDuration, "text">;

function place(claim: Claim, by: number): Claim {
	return { ...claim, span: shift(claim.span, by) };
}

function frontMatterClaims({ metadata, text }: Report): Claim[] {
	return metadata.fields
		.filter(({ source }) => source === "frontMatter")
		.flatMap(({ name, valueSpan }) => {
			const words = slice(text, valueSpan);
			const label = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
			return claimsOf({ span: valueSpan, words, label, valueAt: 0 });
		});
}

const claimsIn = perChunk((chunk): readonly Claim[] =>
	lengthHint.test(chunk.prose) ? statementsIn(chunk).flatMap(claimsOf) : [],
);

/** Cheap, and most sentences name no unit of time. */
const lengthHint = /\d[\s\u00A0-]?(?:d|h|m|s)/i;

function claimsOf(statement: Statement): Claim[] {
	const { words, span } = statement;
	if (!lengthHint.test(words) || isNoMeasure.test(words)) return [];

	const durations = durationsIn(words);
	const ranges = durations.length === 1 ? timeRangesIn(words) : [];
	return durations.flatMap((duration) => {
		const label = labelOf(statement, duration);
		const measures = label === undefined ? measuredIn(words, duration.span) : measuredBy(label);
		if (duration.isTerse && label === undefined) return [];

		const [range] = ranges;
		const isOwn = range && ranges.length === 1 && (measures || isBeside(words, duration, range));
		return [
			{
				...duration,
				span: shift(duration.span, span.start),
				measures,
				label,
				range: isOwn
					? {
							text: slice(words, range.span).replaceAll(filler, ""),
							milliseconds: range.milliseconds,
						}
					: undefined,
			},
		];
	});
}

/** Plans, estimates, office hours, and what is said of others. */
const isNoMeasure =
	/\b(?:(?:support|business|working|office|service) hours|planned|scheduled|expected|estimate[ds]?|should|would|could|target|sla|slo|objective|previous(?:ly)?|will|timeout|per (?:day|week|month|hour))\b/i;

/** The label, if the duration is its value and not somewhere in the sentence behind. */
function labelOf({ words, label, valueAt }: Statement, { span }: Duration): string | undefined {
	if (label === undefined || span.start < valueAt) return undefined;

	const between = words.slice(valueAt, span.start).replaceAll(filler, "");
	const rest = between.replace(
		/\b(?:about|around|approx(?:imately)?\b\.?|roughly|circa|ca\.?|total of|a|for|lasted|nearly|almost)\b/gi,
		"",
	);
	return /\p{L}/u.test(rest) ? undefined : label;
}

const labels: readonly (readonly [RegExp, MetricId])[] = [
	[
		/^(?:total |overall |approximate )?(?:(?:customer |user |service )?(?:impact|incident|outage|downtime|disruption) )?duration(?: of (?:the )?(?:impact|incident|outage|downtime))?$|^(?:total )?(?:downtime|outage)$/,
		"impactDuration",
	],
	[/^(?:time to detect(?:ion)?|ttd|detection time)$/, "timeToDetect"],
	[/^(?:time to acknowledge(?:ment)?|tta)$/, "timeToAcknowledge"],
	[/^(?:time to (?:mitigat(?:e|ion)|repair|restore)|ttm)$/, "timeToMitigate"],
	[
		/^(?:time to (?:resolv(?:e|ing)|resolution|recover(?:y)?|fix)|ttr|resolution time)$/,
		"timeToResolve",
	],
];

function measuredBy(label: string): MetricId | undefined {
	const words = label
		.toLowerCase()
		.replace(/(?:(?<!\s)\s+)?\([^()]*\)/g, "")
		.trim();
	return labels.find(([pattern]) => pattern.test(words))?.[1];
}

/** “lasted 5 minutes”, “was down for 5 minutes”, “5 minutes of downtime”, “a 5-minute outage”. */
function measuredIn(words: string, { start, end }: Span): MetricId | undefined {
	const before = words.slice(Math.max(0, start - 60), start);
	return lastingBefore.test(before) || lastingAfter.test(words.slice(end, end + 24))
		? "impactDuration"
		: undefined;
}

const approximately =
	"(?: (?:a total of|a period of|about|around|approximately|roughly|almost|nearly))? [~≈]?";
const lastingBefore = new RegExp(
	`\\b(?:outage|incident|impact|downtime|disruption|interruption)\\b[^,;]{0,20}\\b(?:lasted|lasts|lasting)(?: for)?${approximately}$|` +
		`\\b(?:outage|downtime|disruption|interruption|degradation)\\b(?: was \\w+)? (?:for|of)${approximately}$|` +
		`\\b(?:offline|down|unavailable|inaccessible|inoperative|not accessible|unusable|unreachable|unresponsive|halted)(?: and \\w+)? for${approximately}$`,
	"i",
);
const lastingAfter = /^(?: of (?:total )?(?:downtime|outage)\b| (?:\w+ )?outage\b)/i;

/** `5 minutes (10:45 – 10:50)`, `from 10:45 to 10:50, 5 minutes`. */
function isBeside(words: string, duration: Duration, range: TimeRange): boolean {
	const isBefore = duration.span.end <= range.span.start;
	const [first, second] = isBefore ? [duration.span, range.span] : [range.span, duration.span];
	const between = words.slice(first.end, second.start).replaceAll(filler, "");
	return /^[\s,;:=(–—-]*(?:from |between |i\.e\. )?[(~≈]?(?:about |around )?$/i.test(between);
}
