import { todayOf } from "../paste/recent-date.ts";
import { recognisePaste } from "../paste/recognise-paste.ts";
import type { Report } from "../report.ts";
import type { NewEntriesContext } from "./new-entries/new-entries-context.ts";
import { type NewEntries, newEntries } from "./new-entries.ts";

interface Pasted {
	readonly text: string;
	readonly html?: string | undefined;
	/** Which of the lines of an earlier answer to write; all when not given. */
	readonly chosen?: readonly number[] | undefined;
}

interface PastedEntries extends NewEntries {
	/** Where the text is from, for people: `Slack`. */
	readonly format: string;
}

/**
 * What was copied from a chat, a log or a table, as entries of the timeline.
 *
 * @returns `undefined` for a text that tells no events; no edits and nothing skipped where no place was found for them.
 */
export function pastedEntries(
	report: Report,
	{ text, html, chosen }: Pasted,
	context: Omit<NewEntriesContext, "today"> & { readonly now: number },
): PastedEntries | undefined {
	const found = recognisePaste(text, html, context);
	if (!found) return undefined;

	const all = { ...context, today: todayOf(context) };
	const entries = newEntries(report, found.events, all) ?? nothing;
	const events = chosen && entries.events.filter((_, index) => chosen.includes(index));
	const picked = events ? (newEntries(report, events, all) ?? nothing) : entries;
	return { ...picked, skipped: entries.skipped, format: found.format };
}

const nothing: NewEntries = {
	edits: [],
	added: 0,
	skipped: 0,
	zone: undefined,
	lines: [],
	events: [],
	caret: undefined,
};
