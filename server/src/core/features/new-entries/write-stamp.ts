import { formatDate, formatLike, formatTime, isDated } from "../../format-timestamp.ts";
import type { Entry } from "../../report.ts";
import { type Edit, slice } from "../../text.ts";
import { isInferred, type PlainDate } from "../../timestamp.ts";
import { type EntryStyle, entryStyle } from "../entry-style.ts";
import type { PlacedEvent } from "./place-events.ts";
import type { TargetTimeline } from "./target-timeline.ts";

/**
 * The timestamp of `event` in the style of the entries near `anchor`, with what stands around it.
 *
 * @param isExplicit states the date even where the others state none.
 */
export function writeStamp(
	target: TargetTimeline,
	event: PlacedEvent,
	{ anchor, isExplicit }: { readonly anchor: Entry; readonly isExplicit: boolean },
): { readonly stamp: string; readonly style: Pick<EntryStyle, "lead" | "separator"> } {
	const { text } = target.report;
	const model = modelFor(target, anchor);
	if (!model)
		return { stamp: plainStamp(target, event, isExplicit), style: { lead: "", separator: " " } };

	const style = entryStyle(text, model);
	const isSibling = (model.container === "row") === (anchor.container === "row");
	const around = isSibling ? style : { lead: "", separator: anchor.container === "row" ? "" : " " };
	const like = event.label ? undefined : formatLike(style.timestamp, event.local);
	if (like === undefined) return { stamp: plainStamp(target, event, isExplicit), style: around };
	if (!isExplicit || isDated(style.timestamp)) return { stamp: like, style: around };

	const dated = target.entries.find((it) => isModel(target, it) && isDated(it.timestamp));
	const likeDated = dated && formatLike(entryStyle(text, dated).timestamp, event.local);
	return { stamp: likeDated ?? `${formatDate(event.local.date)} ${like}`, style: around };
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
	const from = target.entries.indexOf(anchor);
	const models = target.entries
		.map((entry, index) => ({ entry, distance: Math.abs(index - from) }))
		.filter(({ entry }) => isModel(target, entry))
		.toSorted((a, b) => a.distance - b.distance)
		.map(({ entry }) => entry);
	return models.find(({ container }) => container === anchor.container) ?? models[0];
}

function isModel({ zone }: TargetTimeline, { timestamp }: Entry): boolean {
	const { start } = timestamp;
	if (!start?.time || (zone !== undefined && start.zone !== zone)) return false;
	return formatLike(timestamp, { date: someDay, time: start.time }) !== undefined;
}

const someDay = { year: 2000, month: 1, day: 1 };
