import { firstMatch } from "../../first-match.ts";
import { formatDate, formatLike, formatTime, isDated } from "../../format-timestamp.ts";
import type { Entry } from "../../report.ts";
import { type Edit, slice } from "../../text.ts";
import { isInferred, type PlainDate } from "../../timestamp.ts";
import { entryStyle } from "../entry-style.ts";
import type { PlacedEvent } from "./place-events.ts";
import type { TargetTimeline } from "./target-timeline.ts";

/** A timestamp, and what is written around it. */
export interface WrittenStamp {
	readonly stamp: string;
	readonly lead: string;
	readonly separator: string;
	/** Where timestamps stand behind the words, what is between the two: `at `, `(`. */
	readonly trailing: string | undefined;
}

/**
 * The timestamp of `event` in the style of the entries near `anchor`.
 *
 * @param isExplicit states the date even where the others state none.
 */
export function writeStamp(
	target: TargetTimeline,
	event: PlacedEvent,
	{ anchor, isExplicit }: { readonly anchor: Entry; readonly isExplicit: boolean },
): WrittenStamp {
	const { text } = target.report;
	const isRow = anchor.container === "row";
	const model = modelFor(target, anchor);
	const plain = { lead: "", separator: isRow ? "" : " ", trailing: undefined };
	if (!model) return { ...plain, stamp: plainStamp(target, event, isExplicit) };

	const style = entryStyle(text, model);
	const { lead, separator } = (model.container === "row") === isRow ? style : plain;
	const trailing = isRow ? undefined : trailingForm(text, model);
	// Behind other words a time without a date is not taken for a timestamp.
	const stamp = likeStamp(target, event, {
		model,
		isExplicit: isExplicit || trailing !== undefined,
	});
	return {
		lead,
		separator,
		trailing,
		stamp: stamp ?? plainStamp(target, event, isExplicit),
	};
}

function likeStamp(
	target: TargetTimeline,
	{ local, label }: PlacedEvent,
	{ model, isExplicit }: { readonly model: Entry; readonly isExplicit: boolean },
): string | undefined {
	if (label !== undefined && model.timestamp.start?.zone !== undefined) return undefined;

	const { text } = target.report;
	const isPlain = !isExplicit || isDated(model.timestamp);
	const dated = isPlain ? undefined : datedModel(target);
	const like = formatLike(entryStyle(text, dated ?? model).timestamp, local);
	const date = isPlain || dated ? "" : `${formatDate(local.date)} `;
	// What was told to the minute is not “about”.
	return like && date + like.replace(/[~≈]\s?/g, "") + (label === undefined ? "" : ` ${label}`);
}

function datedModel(target: TargetTimeline): Entry | undefined {
	return target.entries.find((it) => isDated(it.timestamp) && isModel(target, it));
}

/** What leads from the words to a timestamp that stands behind them; `undefined` for one that leads. */
function trailingForm(text: string, { textSpan, timestamp }: Entry): string | undefined {
	if (textSpan.start >= timestamp.span.start) return undefined;

	const words = slice(text, { start: textSpan.start, end: timestamp.span.start });
	return firstMatch(/(?:\b(?:at|on) |[-–—,:@] |\(|\[)?$/, words);
}

/** ISO 8601 with a space; the zone where nothing else says it. */
export function plainStamp(
	{ report, zone }: TargetTimeline,
	{ local, label }: PlacedEvent,
	isExplicit: boolean,
): string {
	const date = isExplicit ? [formatDate(local.date)] : [];
	const stated = report.timeline.timeZone?.text;
	const named = label ?? (stated === undefined ? zone : undefined);
	return [...date, formatTime(local.time), ...(named === undefined ? [] : [named])].join(" ");
}

/** True when an entry without a date would be taken for one of another day. */
export function needsDate(
	{ local: { date }, isDated }: PlacedEvent,
	above: PlainDate | undefined,
): boolean {
	return isDated && (above === undefined || formatDate(above) !== formatDate(date));
}

/** The edit that writes its date before an entry's time. */
export function redated(text: string): (entry: Entry) => Edit[] {
	return ({ timestamp }) => {
		const date = timestamp.start?.date;
		if (!date || !isInferred(timestamp, "date")) return [];
		return [
			{ span: timestamp.span, newText: `${formatDate(date)} ${slice(text, timestamp.span)}` },
		];
	};
}

/** The nearest entry whose timestamp can be written anew: of the same container if there is one. */
function modelFor(target: TargetTimeline, anchor: Entry): Entry | undefined {
	const { entries } = target;
	const from = entries.indexOf(anchor);
	let other: Entry | undefined;
	for (let distance = 0; distance < entries.length; distance++) {
		for (const entry of [entries[from - distance], entries[from + distance]]) {
			if (!entry || !isModel(target, entry)) continue;
			if (entry.container === anchor.container) return entry;
			other ??= entry;
		}
	}
	return other;
}

function isModel({ zone }: TargetTimeline, { timestamp }: Entry): boolean {
	const { start } = timestamp;
	if (!start?.time || (zone !== undefined && start.zone !== zone)) return false;
	// `T+5m` counts from a beginning, and is no clock.
	if (/^\W*(?:T\s?[+0]|\+)/i.test(timestamp.raw)) return false;
	return formatLike(timestamp, { date: someDay, time: start.time }) !== undefined;
}

const someDay = { year: 2000, month: 1, day: 1 };
