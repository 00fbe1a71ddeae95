import { parseReport } from "../parse.ts";
import type { Report } from "../report.ts";
import { applyEdits, type Edit } from "../text.ts";
import type { TimelineEvent } from "../timeline-event.ts";
import { type Draft, draftEntries, type Explicit } from "./new-entries/draft-entries.ts";
import { isTold } from "./new-entries/is-told.ts";
import { misread } from "./new-entries/misread.ts";
import type { NewEntriesContext } from "./new-entries/new-entries-context.ts";
import { type PlacedEvent, placeEvents } from "./new-entries/place-events.ts";
import { type TargetTimeline, targetTimeline } from "./new-entries/target-timeline.ts";

export interface NewEntries {
	/** None when all events are told already. */
	readonly edits: readonly Edit[];
	readonly added: number;
	/** How many events the timeline tells already. */
	readonly skipped: number;
	/** The zone whose clocks the new timestamps show; `undefined` when they stand as they came. */
	readonly zone: string | undefined;
	/** The new lines as they will stand, in document order. */
	readonly lines: readonly string[];
	/** For each of them the event that it tells. */
	readonly events: readonly TimelineEvent[];
	/** Where the words of the first new entry begin, in the text with the edits made. */
	readonly caret: number | undefined;
}

/**
 * Write `events` into the timeline of `report`: each where it belongs in time, as its neighbours are written, on their
 * clocks, with a date only where one is needed; other entries keep every byte and mean what they meant.
 *
 * Makes the section when there is none. Events that are told already, in the same minute and nearly the same
 * words, are left out.
 * @returns `undefined` without events, and where no place can be found that leaves the other entries their meaning.
 */
export function newEntries(
	report: Report,
	events: readonly TimelineEvent[],
	context: NewEntriesContext,
): NewEntries | undefined {
	if (events.length === 0) return undefined;

	const target = targetTimeline(report, context);
	const placed = placeEvents(target, events, context);
	const fresh = placed.filter((event, index) => !isTold(target, event, placed.slice(0, index)));
	const zone = target.zone ?? fresh.find(({ label }) => label)?.label;
	const skipped = events.length - fresh.length;
	const nothing = { edits: [], added: 0, skipped, zone, lines: [], events: [], caret: undefined };
	if (fresh.length === 0) return nothing;

	const draft = provenDraft(target, fresh, context);
	if (!draft) return undefined;

	const [first] = draft.lines;
	return {
		edits: draft.edits,
		added: fresh.length,
		skipped,
		zone,
		lines: draft.lines.map(({ text }) => text),
		events: draft.lines.map(({ event }) => event.source),
		caret: first && first.start + first.wordsAt,
	};
}

/** Entries take dates from those above: what was written is read again, and what is misread gets its date. */
function provenDraft(
	target: TargetTimeline,
	events: readonly PlacedEvent[],
	context: NewEntriesContext,
): Draft | undefined {
	const { report } = target;
	const { text: zone, span } = report.timeline.timeZone ?? {};
	const settled = zone !== undefined && span === undefined ? { timeZone: zone } : {};
	const options = { path: context.path ?? "", previous: report, ...settled };
	let explicit: Explicit = { events: new Set(), entries: new Set() };
	for (let round = 0; round < 5; round++) {
		const draft = draftEntries(target, events, { ...context, explicit });
		const after = parseReport(applyEdits(report.text, draft.edits), options);
		const wrong = misread(target, after, draft);
		if (!wrong) return undefined;
		if (wrong.events.size + wrong.entries.size === 0) return draft;

		explicit = {
			events: new Set([...explicit.events, ...wrong.events]),
			entries: new Set([...explicit.entries, ...wrong.entries]),
		};
	}
	return undefined;
}
