import type { TimelineEvent } from "../timeline-event.ts";

/** What a pasted text does not say itself. */
export interface PasteContext {
	/** Milliseconds since 1970: what “Yesterday” counts from. */
	readonly now: number;
	/** The zone of the clocks that a chat shows, an IANA name. */
	readonly viewerTimeZone: string;
}

/** One way in which events are told elsewhere: a chat, a log, a spreadsheet. */
export interface PasteFormat {
	/** For people: `Slack`, `git log`. */
	readonly name: string;
	/** Reads a text that is of this format; `undefined` for any other. */
	read(text: string, context: PasteContext): PasteReading | undefined;
}

export interface PasteReading {
	/** Their text is Markdown in one line. */
	readonly events: readonly TimelineEvent[];
	/** Which part of the lines that are not blank the format accounts for, 0 to 1. */
	readonly explained: number;
}
