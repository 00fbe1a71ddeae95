import type { PasteContext, PasteFormat } from "../../server/src/core/paste/paste-format.ts";
import type { EventTime, TimelineEvent } from "../../server/src/core/timeline-event.ts";

/** Monday, 2026-03-09, one o'clock in Berlin. */
export const pasteContext: PasteContext = {
	now: Date.UTC(2026, 2, 9, 12),
	viewerTimeZone: "Europe/Berlin",
};

/** What a format makes of a text: `15:13 Ana: It broke`, each on a line; nothing for a text of another format. */
export function pastedLines(format: PasteFormat, text: string): string[] {
	return format.read(text, pasteContext)?.events.map(eventLine) ?? [];
}

/** `2026-03-04 15:13 Ana: It broke`; an instant ends with Z, a zone of its own stands behind the time. */
export function eventLine({ at, author, text }: TimelineEvent): string {
	return `${timeWords(at)} ${author === undefined ? "" : `${author}: `}${text}`;
}

function timeWords(at: EventTime): string {
	if ("instant" in at) return new Date(at.instant).toISOString().replace(".000Z", "Z");

	const { date, time, zone } = at;
	const two = (number: number) => String(number).padStart(2, "0");
	const day = date ? [`${date.year}-${two(date.month)}-${two(date.day)}`] : [];
	const isOwnZone = zone !== undefined && zone !== pasteContext.viewerTimeZone;
	return [...day, `${two(time.hour)}:${two(time.minute)}`, ...(isOwnZone ? [zone] : [])].join(" ");
}
