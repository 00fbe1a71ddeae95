import { somewhere } from "../everywhere.ts";
import { firstMatch } from "../first-match.ts";
import { headerCell } from "../header-cell.ts";
import { insertBelowHeading } from "../insert-below-heading.ts";
import type { Entry, Report, Section } from "../report.ts";
import type { Fix, Rule } from "../rule.ts";
import { type Edit, isInside } from "../text.ts";
import { zoneFinder } from "../timestamp-scan.ts";

export const missingTimeZone: Rule = {
	id: "missing-time-zone",
	severity: "info",
	summary: "The timeline says in which time zone its times are.",
	why: `Who compares a timeline with logs, dashboards and messages must know whose clock it follows, and next year nobody remembers.
One statement is enough: in the heading, in the header of the column, in a sentence, in front matter or, for all reports, the setting \`postmortem.timeZone\`.
A report that writes a zone behind some time of its text is let be.

On 212 real reports: 40 findings in 40 reports, all of them right; nothing in these reports names a zone.`,
	examples: [
		{
			bad: "## <|Timeline|>\n\n- 14:05 Pager alert: checkout fails\n- 14:41 Release rolled back\n",
			says: "Say in which time zone the times are, such as `All times in UTC.`",
			good: "## Timeline\n\nAll times in UTC.\n\n- 14:05 Pager alert: checkout fails\n- 14:41 Release rolled back\n",
		},
		{
			bad: "## <|Timeline|>\n\n| Time  | Event     |\n| ----- | --------- |\n| 09:10 | Disk full |\n",
			says: "Say in which time zone the times are, such as `All times in UTC.`",
			good: "## Timeline\n\n| Time (UTC) | Event     |\n| ----- | --------- |\n| 09:10 | Disk full |\n",
		},
	],
	*check(report, { viewerTimeZone }) {
		const { sections, entries, timeZone } = report.timeline;
		const first = entries.find(showsClock);
		const section = first && sections.find(({ span }) => isInside(first.timestamp.span, span));
		if (!section || timeZone || entries.some(hasZone) || isNamedElsewhere(report)) return;

		const zones = new Set(["UTC", ...(viewerTimeZone ? [viewerTimeZone] : [])]);
		yield {
			span: section.titleSpan,
			message: "Say in which time zone the times are, such as `All times in UTC.`",
			fixes: Array.from(zones, (zone) => statement(report, section, { first, zone })),
		};
	},
};

/** False for `T+5m` and for days. */
function showsClock({ timestamp: { start, raw } }: Entry): boolean {
	return start?.time !== undefined && !/^T?\s?[+-]|^T0/.test(raw);
}

function hasZone({ timestamp: { start, end } }: Entry): boolean {
	return start?.zone !== undefined || end?.zone !== undefined;
}

function isNamedElsewhere({ chunks }: Report): boolean {
	return firstZone(chunks) !== undefined;
}

const firstZone = somewhere(({ prose }) => behindTime.test(prose) || undefined);
const behindTime = new RegExp(`\\d\\s?(?:[AaPp]\\.?[Mm]\\.?)?\\s?\\(?${zoneFinder.source}`);

function statement(
	report: Report,
	section: Section,
	{ first, zone }: { readonly first: Entry; readonly zone: string },
): Fix {
	const header = onlyHeader(report, first);
	if (!header) {
		const line = `All times in ${zone}.`;
		const edits = [insertBelowHeading(report, section, line)];
		return { title: `Write “${line}”`, edits, safe: false };
	}
	return {
		title: `Write “(${zone})” behind the column’s name`,
		edits: [header(zone)],
		safe: false,
	};
}

/** Writes a zone into the column's header, where one table holds all entries. */
function onlyHeader(report: Report, first: Entry): ((zone: string) => Edit) | undefined {
	const cell = headerCell(report, first.timestamp.span);
	const last = report.timeline.entries.findLast(showsClock);
	const isOnly = last && headerCell(report, last.timestamp.span)?.start === cell?.start;
	if (!cell || !isOnly) return undefined;
	const padding = firstMatch(/^ */, report.text.slice(cell.end)).length;
	return (zone) => {
		const newText = ` (${zone})`;
		const room = Math.max(0, Math.min(padding - 1, newText.length));
		return { span: { start: cell.end, end: cell.end + room }, newText };
	};
}
