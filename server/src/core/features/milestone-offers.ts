import { firstMatch } from "../first-match.ts";
import { milestones, milestoneTag, milestoneWords } from "../milestone.ts";
import type { Report } from "../report.ts";
import { tableRow } from "../table-row.ts";
import { isInside, lineSpan, type Span } from "../text.ts";

interface MilestoneOffer {
	readonly label: string;
	readonly span: Span;
	readonly newText: string;
	readonly detail: string;
}

/** The tags of milestones, where `[` or `**[` begins the words of an entry; those first that no entry has yet. */
export function milestoneOffers(report: Report, offset: number): MilestoneOffer[] {
	const { text } = report;
	const line = lineSpan(text, offset);
	const [typed = "", stars = "", name = ""] =
		/(\*\*|__)?\[([a-z ]*)$/i.exec(text.slice(line.start, offset)) ?? [];
	const start = offset - typed.length;
	if (typed === "" || !isAtWords(report, start)) return [];

	// Editors close brackets and emphasis by themselves.
	const closing = firstMatch(/^\]?(?:\*\*|__)? ?/, text.slice(offset, line.end));
	const span = { start, end: offset + closing.length };
	const told = new Set(
		report.timeline.entries.map(
			({ milestone, milestoneFrom }) => milestoneFrom === "tag" && milestone,
		),
	);
	return milestones
		.filter((it) => milestoneWords(it).startsWith(name.toLowerCase()))
		.toSorted((a, b) => Number(told.has(a)) - Number(told.has(b)))
		.map((milestone) => ({
			label: `${stars}[${milestoneWords(milestone)}]`,
			span,
			newText: `${milestoneTag(milestone)} `,
			detail: "milestone",
		}));
}

/** True where the words of an entry begin: behind its timestamp, or at the beginning of another cell of its row. */
function isAtWords(report: Report, start: number): boolean {
	const line = lineSpan(report.text, start);
	const entry = report.timeline.entries.findLast(
		({ timestamp }) => isInside(timestamp.span, line) && timestamp.span.end <= start,
	);
	if (!entry) return false;
	if (entry.container !== "row")
		return /^[\s*_:–—)\]|-]*$/.test(report.text.slice(entry.timestamp.span.end, start));
	const row = tableRow(report, entry.timestamp.span);
	return row?.cells.some((cell) => cell.start === start) === true;
}
