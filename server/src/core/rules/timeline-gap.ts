import { elapsedWords } from "../elapsed-words.ts";
import { between } from "../metrics.ts";
import { plainEntry, plainTimestamp } from "../plain-entry.ts";
import type { Entry, Milestone, Report } from "../report.ts";
import type { Rule } from "../rule.ts";

export const timelineGap: Rule = {
	id: "timeline-gap",
	severity: "off",
	summary: "No long silence stands in the timeline while the incident lasts.",
	why: `What was tried in vain is left out most often, and the next incident tries it again.
Found is a gap of more than half an hour and of a quarter of the incident, from the detection or the first entry until it is mitigated or resolved; nights and days are let be.
It is off because many incidents simply wait for something.

On 212 real reports: 97 findings in 80 reports, all of them true silences, and most of them waits.`,
	examples: [
		{
			bad: "## Timeline (UTC)\n\n- 14:05 Disk alert fired\n- 14:10 Old logs deleted\n- <|16:40|> Writes fail again\n- 16:50 Incident resolved\n",
			says: "Tell what happened between `14:10` and `16:40`: 2 h 30 min have no entry.",
			good: "## Timeline (UTC)\n\n- 14:05 Disk alert fired\n- 14:10 Old logs deleted\n- 14:50 The disk fills again; a larger one is ordered\n- 15:30 It is on its way\n- 16:10 It is put in\n- 16:40 Writes fail again\n- 16:50 Incident resolved\n",
		},
	],
	*check(report) {
		const entries = lastingEntries(report);
		const [first, last] = [entries.at(0), entries.at(-1)];
		const span = first && last && between(first, last);
		if (!span) return;

		for (const [index, entry] of entries.entries()) {
			const above = entries[index - 1];
			const gap = above && between(endOf(above), entry);
			if (!above || !gap || gap <= Math.max(30 * minute, span / 4) || isNight(above, entry, gap))
				continue;

			const [from, to] = [above.timestamp.raw, entry.timestamp.raw];
			yield {
				span: entry.timestamp.span,
				message: `Tell what happened between \`${from}\` and \`${to}\`: ${elapsedWords(gap / minute)} have no entry.`,
			};
		}
	},
};

const minute = 60_000;

/** In the order of time, from the detection, before which nobody could write down anything, until it is over. */
function lastingEntries({ timeline }: Report): readonly Entry[] {
	const timed = timeline.entries.filter(({ timestamp }) => timestamp.start?.time);
	const entries = timeline.order === "descending" ? timed.toReversed() : timed;
	const detected = entries.findIndex(({ milestone }) => milestone === "detected");
	const end = entries.findIndex(({ milestone }) => milestone && ends.includes(milestone));
	return entries.slice(Math.max(0, detected), end === -1 ? undefined : end + 1);
}

const ends: readonly Milestone[] = ["mitigated", "resolved", "impactEnd"];

/** Of a range its end counts. */
function endOf(entry: Entry): Entry {
	const { timestamp } = entry;
	return timestamp.end?.time
		? { ...plainEntry(entry), timestamp: { ...plainTimestamp(timestamp), start: timestamp.end } }
		: entry;
}

/** Over midnight and long enough to sleep, or a slip in a date. */
function isNight(from: Entry, to: Entry, gap: number): boolean {
	const [before, after] = [from.timestamp.start?.date, to.timestamp.start?.date];
	const isDay = gap > 24 * 60 * minute;
	return isDay || (gap > 6 * 60 * minute && before?.day !== after?.day);
}
