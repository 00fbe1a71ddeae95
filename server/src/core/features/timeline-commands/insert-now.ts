import type { Outcome } from "../../outcome.ts";
import type { Report } from "../../report.ts";
import type { NewEntriesContext } from "../new-entries/new-entries-context.ts";
import { newEntries } from "../new-entries.ts";

export interface InsertNow extends NewEntriesContext {
	/** Milliseconds since 1970. */
	readonly now: number;
}

/** A new entry at this moment, where it belongs and as the others are written; the caret goes where its words begin. */
export function insertNow(report: Report, { now, ...context }: InsertNow): Outcome {
	const event = { at: { instant: now }, text: "" };
	const found = newEntries(report, [event], context);
	if (!found || found.edits.length === 0)
		return {
			refused:
				"No place was found for a new entry that leaves the others their meaning: write it by hand.",
		};

	const { edits, caret } = found;
	return { title: "Insert an entry now", edits, ...(caret !== undefined && { caret }) };
}
