import { misreadEntries, type Reader } from "../../misread-entries.ts";
import type { Outcome } from "../../outcome.ts";
import type { Report } from "../../report.ts";
import { applyEdits } from "../../text.ts";
import type { PlainDate } from "../../timestamp.ts";
import { withDate } from "../../with-date.ts";

/** Each entry's day written out where it was taken from the text around, in the style of the dated entries. */
export function addDates(report: Report, { again }: Reader): Outcome {
	const edits = report.timeline.entries.flatMap((entry) => withDate(report, entry) ?? []);
	if (edits.length === 0) return { refused: nothingToAdd(report) };

	const result = again(applyEdits(report.text, edits));
	const [misread] = misreadEntries(report.timeline.entries, result);
	if (misread === undefined) return { title: "Add the missing dates", edits };

	if (result.timeline.entries.length !== report.timeline.entries.length)
		return {
			refused:
				"The days stand in lines of their own, which would be read as entries if each entry had its date: leave the dates there.",
		};
	const raw = report.timeline.entries[misread]?.timestamp.raw;
	return {
		refused: `With a date in front of it \`${raw}\` would be read as another time: write it as \`2026-03-01 14:05\`.`,
	};
}

/** True when some entries take their day from those around, and the timeline tells of more than one day. */
export function lacksDates({ timeline: { entries, traits } }: Report): boolean {
	if (!traits.takeDays) return false;

	const [first] = entries;
	const isOneDay = entries.every(({ timestamp }) =>
		isSameDay(timestamp.start?.date, first?.timestamp.start?.date),
	);
	return !isOneDay;
}

function isSameDay(a: PlainDate | undefined, b: PlainDate | undefined): boolean {
	return a?.year === b?.year && a?.month === b?.month && a?.day === b?.day;
}

function nothingToAdd({ timeline }: Report): string {
	const undated = timeline.entries.find(({ timestamp: { start } }) => start?.time && !start.date);
	if (undated)
		return `The report does not say on which day \`${undated.timestamp.raw}\` was: write the date in front of it, such as \`2026-03-01 14:05\`, and the others follow.`;
	return timeline.entries.length === 0
		? "The timeline has no entries yet."
		: "Every entry has its date already.";
}
