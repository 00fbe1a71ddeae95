import { chunksWithin } from "../chunks-within.ts";
import { elapsed } from "../elapsed.ts";
import { signedElapsed } from "../elapsed-words.ts";
import { candidatesOf } from "../entry-candidates.ts";
import { firstMatch } from "../first-match.ts";
import { formatLike, formatTime } from "../format-timestamp.ts";
import { parseReport } from "../parse.ts";
import type { Report } from "../report.ts";
import { isInside, lineSpan, type Span, slice } from "../text.ts";
import type { Moment } from "../timestamp.ts";
import type { Choice, ChoiceGround } from "./choice.ts";
import type { EntryStyle } from "./entry-style.ts";
import { type GitEvent, gitChoices } from "./git-choices.ts";
import { linkChoices } from "./link-choices.ts";
import { momentChoices } from "./moment-choices.ts";
import { timelineStart } from "./timeline-start.ts";
import type { OfferClock, TimestampOffer } from "./timestamp-offer.ts";
import { sampleFor } from "./timestamp-sample.ts";
import { type Slot, slotAt } from "./timestamp-slot.ts";

interface Ground extends OfferClock {
	/** What happened around the incident outside of the report. */
	readonly events: readonly GitEvent[];
}

/**
 * Timestamps for an entry that is being written at `offset`, in the style of its neighbours: when a link on the line
 * tells it, now, shortly after the last one, and when something was committed.
 *
 * None where no entry can stand, and none that does not begin with what is typed.
 */
export function timestampOffers(report: Report, offset: number, clock: Ground): TimestampOffer[] {
	const slot = slotAt(report.text, offset);
	// Nothing that a timestamp begins with is as long, so prose costs nothing.
	if (slot.typed.length > 30) return [];

	const around = withoutLine(report, offset);
	const sample = sampleFor(around, offset, slot);
	if (!sample) return [];

	const place = placeOf(report, offset, slot);
	const { style, zone, last, near } = sample;
	const ground: ChoiceGround = { zone, timeZone: clock.timeZone, known: last ?? near };
	const line = slice(report.text, lineSpan(report.text, offset));
	const choices = [
		...linkChoices(line, ground),
		...momentChoices(sample, ground, { now: clock.now, typed: place.typed }),
		...(place.isAmidst ? [] : gitChoices(clock.events, around.timeline.entries, ground)),
	];
	const offers = choices
		.map((choice) => toOffer(around, choice, { style, slot, place }))
		.filter((it) => it !== undefined);
	const typed = (place.isAmidst ? place.typed : slot.typed).toLowerCase();
	return unique(offers).filter(({ label }) => label.toLowerCase().startsWith(typed));
}

/**
 * The report as if the line of `offset` were blank, all else in its place: a line that is half written can be
 * no entry yet, or the end of the timeline, or an entry that moves all those behind it to another day.
 */
function withoutLine(report: Report, offset: number): Report {
	const line = lineSpan(report.text, offset);
	if (isBarelyBegun(report, line)) return report;

	const { start, end } = line;
	const blank = " ".repeat(end - start);
	const text = report.text.slice(0, start) + blank + report.text.slice(end);
	const timeZone = report.timeline.timeZone?.text;
	return parseReport(text, { previous: report, ...(timeZone !== undefined && { timeZone }) });
}

/** `- 2`: so little of an entry that it is none, and no other line leans on it. The report need not be read again then. */
function isBarelyBegun({ text, chunks }: Report, line: Span): boolean {
	const [placed, ...others] = chunksWithin(chunks, line);
	if (!placed || others.length > 0 || !/^[-*+] +[\d:./-]*$/.test(slice(text, line))) return false;

	const { chunk, start } = placed;
	const isWhole = start === line.start && chunk.text.trimEnd().length <= line.end - line.start;
	return isWhole && candidatesOf(chunk).length === 0;
}

/** What is replaced. */
interface Place {
	readonly span: Span;
	/** What is typed of the timestamp, without markup before it. */
	readonly typed: string;
	/** Words follow, so that only the timestamp is replaced, and nothing around it. */
	readonly isAmidst: boolean;
}

function placeOf({ timeline }: Report, offset: number, { typed, start, rest }: Slot): Place {
	const markup = firstMatch(/^[^\p{L}\p{N}]*/u, typed).length;
	const bare = typed.slice(markup);
	// Editors close brackets and emphasis by themselves.
	if (/^[*_`\])]*\s*$/.test(rest)) {
		return { span: { start, end: offset + rest.length }, typed: bare, isAmidst: false };
	}
	const own = timeline.entries.find(({ timestamp }) =>
		isInside({ start: offset, end: offset }, timestamp.span),
	);
	const digits = firstMatch(/^[\d:]*/, rest).length;
	const end = own?.timestamp.span.end ?? offset + digits;
	return { span: { start: start + markup, end }, typed: bare, isAmidst: true };
}

function toOffer(
	report: Report,
	{ local, moment, what, words = "" }: Choice,
	{
		style,
		slot,
		place,
	}: { readonly style: EntryStyle; readonly slot: Slot; readonly place: Place },
): TimestampOffer | undefined {
	const stamp = formatLike(style.timestamp, local);
	if (stamp === undefined) return undefined;

	const since = sinceStart(report, moment);
	const label = labelFor(stamp, { typed: slot.typed, place, time: formatTime(local.time) });
	const whole = place.isAmidst ? stamp : wholeText(stamp, style, slot);
	return {
		label: `${label} ${words}`.trimEnd(),
		span: place.span,
		newText: slot.container === "row" && slot.rest !== "" ? whole : whole + asMarkdown(words),
		detail: [what, since].filter((it) => it !== undefined).join(" · "),
	};
}

/** `+12 min since impact start`; `undefined` before it. */
function sinceStart(report: Report, moment: Moment): string | undefined {
	const start = timelineStart(report);
	const milliseconds = start ? elapsed(start.moment, moment) : undefined;
	return start && milliseconds !== undefined && milliseconds > 0
		? `${signedElapsed(milliseconds)} since ${start.name}`
		: undefined;
}

/** Begins with what is typed where it can: with the markup, or with the time of a dated timestamp. */
function labelFor(
	stamp: string,
	{ typed, place, time }: { readonly typed: string; readonly place: Place; readonly time: string },
): string {
	const markup = place.isAmidst ? "" : typed.slice(0, typed.length - place.typed.length);
	const words = stamp.replace(/[*_`]+/g, "");
	const isTimeTyped =
		place.typed !== "" && time.startsWith(place.typed) && !words.startsWith(place.typed);
	const label = isTimeTyped ? `${time} → ${words}` : words;
	return markup + label;
}

/** With all that stands around it; in a row with the bar behind, if that is not there yet. */
function wholeText(
	stamp: string,
	{ lead, separator }: EntryStyle,
	{ container, rest }: Slot,
): string {
	const text = lead + stamp + separator;
	if (container !== "row") return text;
	return rest === "" ? `${text} | ` : `${text} `;
}

/** Words as they are, even where a table or Markdown would read them otherwise. */
function asMarkdown(words: string): string {
	return words.replace(/[\\`*<>[\]|]/g, "\\$&");
}

function unique(offers: readonly TimestampOffer[]): TimestampOffer[] {
	return offers.filter(
		({ newText }, index) => offers.findIndex((it) => it.newText === newText) === index,
	);
}
