import { elapsedWords } from "../elapsed-words.ts";
import { markedEntry } from "../marked-entry.ts";
import { measured } from "../metrics.ts";
import { milestoneWords } from "../milestone.ts";
import type { Entry, Report } from "../report.ts";

/**
 * What an entry marks, what says so, and the metrics that end with it, in Markdown.
 *
 * @returns `undefined` for an entry that marks nothing.
 */
export function milestoneSentence(report: Report, entry: Entry): string | undefined {
	const { milestone, milestoneFrom } = entry;
	if (!milestone || !milestoneFrom) return undefined;

	const metrics = measured(report)
		.filter(({ to }) => to === entry)
		.map(({ name, milliseconds, formula }) => {
			return `${name}: **${elapsedWords(milliseconds / 60_000)}** (${formula}).`;
		});
	const counting = markedEntry(report, milestone);
	const other = counting && counting !== entry ? ` What counts is ${counting.timestamp.raw}.` : "";
	const marked = `Milestone “${milestoneWords(milestone)}”, ${sources[milestoneFrom]}.${other}`;
	return [marked, ...metrics].join("\n\n");
}

const sources = {
	tag: "as its tag says",
	column: "as its column or label says",
	words: "as understood from its words",
};
