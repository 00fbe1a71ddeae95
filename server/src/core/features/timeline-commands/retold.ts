import { isSameMoment } from "../../misread-entries.ts";
import type { Entry, Report } from "../../report.ts";

/**
 * Why a timeline in another form does not tell the same: the entries have to have the same times, words and marks,
 * though more of what stands beside them may count as words.
 */
export function retold(report: Report, other: Report): string | undefined {
	const [before, after] = [report.timeline.entries, other.timeline.entries];
	const isLonger = after.length > before.length;
	const lost =
		before.find((entry, index) => !isSame(entry, after[index])) ??
		(isLonger ? before.at(-1) : undefined);
	return (
		lost &&
		`The entry \`${lost.timestamp.raw}\` would be read otherwise in another form: rewrite it first as a time followed by its words.`
	);
}

function isSame(one: Entry, other: Entry | undefined): boolean {
	if (!other || !isSameTime(one, other)) return false;

	const isMarked = one.milestone !== undefined && one.milestoneFrom !== "words";
	const isSameMark = !isMarked || one.milestone === other.milestone;
	const [a, b] = [letters(one.text), letters(other.text)];
	return isSameMark && (a.includes(b) || b.includes(a));
}

function isSameTime({ timestamp: one }: Entry, { timestamp: other }: Entry): boolean {
	return isSameMoment(one.start, other.start) && isSameMoment(one.end, other.end);
}

/** Without tags: what a column marks stands in front of the words of a bullet. */
function letters(text: string): string {
	return text
		.replace(/^\[[a-z ]+\]/, "")
		.replace(/[^\p{L}\p{N}]/gu, "")
		.toLowerCase();
}
