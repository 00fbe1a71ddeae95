import type { Entry } from "./report.ts";
import type { Timestamp } from "./timestamp.ts";

/** The same entry as data, to be changed by spreading: those of a report work out what they tell. */
export function plainEntry(entry: Entry): Entry {
	const { span, container, timestamp, textSpan, text, milestone, milestoneFrom, tagSpan } = entry;
	const plain = { span, container, textSpan, text, milestone, milestoneFrom, tagSpan };
	return { ...plain, timestamp: plainTimestamp(timestamp) };
}

/** The same for a timestamp. */
export function plainTimestamp({
	span,
	raw,
	start,
	end,
	approximate,
	inferred,
}: Timestamp): Timestamp {
	return { span, raw, start, end, approximate, inferred };
}
