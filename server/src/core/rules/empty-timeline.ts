import { bodyProse, isNone } from "../body-prose.ts";
import { insertLine } from "../insert-line.ts";
import type { Report, Section } from "../report.ts";
import type { Rule } from "../rule.ts";
import type { Edit } from "../text.ts";
import { at, isInside, lineEnd, slice } from "../text.ts";
import { wholeTables } from "../whole-tables.ts";
import { withFixes } from "../with-fixes.ts";

export const emptyTimeline: Rule = {
	id: "empty-timeline",
	severity: "warning",
	completeness: true,
	summary: "The timeline has entries with a time.",
	why: `Without times nobody can see how long detection, response and repair took, and nothing in the report can be checked against logs.
A timeline that only links to where the entries are kept is let be; one with nothing below it is left to \`empty-section\`.

On 212 real reports: 5 findings in 5 reports, all of them right; one of these says that times were not kept.`,
	examples: [
		{
			bad: "# Cache outage\n\n## <|Timeline|>\n\n- Cache nodes restarted after an update\n- Update rolled back\n",
			says: "Write when things happened, such as `- 2026-03-01 14:05 UTC Disk alert fired`: no entry has a time.",
			good: "# Cache outage\n\n## Timeline\n\n- Cache nodes restarted after an update\n- Update rolled back\n- YYYY-MM-DD HH:MM _what happened_\n",
		},
	],
	*check(report) {
		const { entries, sections } = report.timeline;
		if (entries.length > 0) return;

		const section = sections.find(({ hasContent }) => hasContent);
		if (!section || isAnswered(report, section)) return;
		const message =
			"Write when things happened, such as `- 2026-03-01 14:05 UTC Disk alert fired`: no entry has a time.";
		// It looks at all tables and lists of the report.
		yield withFixes({ span: section.titleSpan, message }, () => [
			{ title: "Insert an entry", edits: [entryInStyle(report, section)], safe: false },
		]);
	},
};

/** Nothing but links, images or embedded content, or “N/A”. */
function isAnswered(report: Report, section: Section): boolean {
	const source = slice(report.text, { start: section.headingSpan.end, end: section.span.end });
	const isElsewhere = /\]\(|\]\[|https?:|<\w/.test(source.replace(/<!--[\s\S]*?(?:-->|$)/g, ""));
	const prose = bodyProse(report, section);
	return isNone(prose) || (isElsewhere && prose.split(/\s+/, 21).length <= 20);
}

/** A row at the end of the table, if the timeline is one, else a bullet. */
function entryInStyle(report: Report, section: Section): Edit {
	const row = lastRow(report, section);
	if (!row) return insertLine(report, section, "- YYYY-MM-DD HH:MM _what happened_");

	const others = Array.from({ length: row.columns - 1 }, () => "_what happened_");
	const cells = ["YYYY-MM-DD HH:MM", ...others].join(" | ");
	return { span: at(row.end), newText: `${lineEnd(report.text)}| ${cells} |` };
}

function lastRow(
	{ chunks }: Report,
	section: Section,
): { readonly end: number; readonly columns: number } | undefined {
	const table = wholeTables(chunks).findLast(({ span }) => isInside(span, section.span));
	return table && { end: table.span.end, columns: table.header.cells.length };
}
