import { elapsedPhrase, signedElapsed } from "../elapsed-words.ts";
import type { Report } from "../report.ts";
import { stampedWithin } from "../stamped-within.ts";
import type { Span } from "../text.ts";
import { elapsedTimes } from "./elapsed-times.ts";
import { timelineStart } from "./timeline-start.ts";

/** Words that the editor shows in the text, and that are no part of it. */
export interface InlayHint {
	/** They stand before what is here. */
	readonly offset: number;
	readonly label: string;
	/** Plain text. */
	readonly tooltip: string;
}

/** Behind each timestamp within `span` how long after the start of the impact it was: `+12m`. */
export function inlayHints(report: Report, span: Span): InlayHint[] {
	const start = timelineStart(report);
	if (!start) return [];

	const since = `${start.name}, ${start.entry.timestamp.raw}`;
	const elapsed = elapsedTimes(report);
	return stampedWithin(report.timeline.entries, span).flatMap((entry) => {
		const { timestamp } = entry;
		const milliseconds = elapsed(entry);
		const { end } = timestamp.span;
		if (!milliseconds || end > span.end) return [];

		const offset = end + closingLength(report.text, timestamp.span);
		return [{ offset, label: brief(milliseconds), tooltip: elapsedPhrase(milliseconds, since) }];
	});
}

/** As briefly as it can be said: `+45s`, `+12m`, `+1h 05m`, `+2d 3h`. */
function brief(milliseconds: number): string {
	return signedElapsed(milliseconds)
		.replace(/ (?=[a-z])/g, "")
		.replace("min", "m");
}

/** `**` of `**14:05** Alert`, `:**` of `**14:05:** Alert`, `]` of `[14:05] Alert`: hints stand behind these. */
function closingLength(text: string, timestamp: Span): number {
	const closing = /^(?::?[*_`]+|[\])](?!\())/.exec(text.slice(timestamp.end, timestamp.end + 8));
	return closing?.[0].length ?? 0;
}
