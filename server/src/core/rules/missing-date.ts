import { type DateLine, dateLine } from "../date-line.ts";
import { somewhere } from "../everywhere.ts";
import type { Report } from "../report.ts";
import type { Fix, Rule } from "../rule.ts";
import { isInside } from "../text.ts";
import { dateFinder } from "../timestamp-scan.ts";

export const missingDate: Rule = {
	id: "missing-date",
	severity: "info",
	summary: "The report says on which day its timeline happened.",
	why: `Times without a day cannot be compared with logs, and nobody can count the days since.
One date is enough, wherever it stands: in an entry, a heading, the title, the file’s name, front matter or the text.

On 212 real reports: no finding; each states a date somewhere.`,
	examples: [
		{
			bad: "# Cache outage\n\n## <|Timeline|>\n\n- 14:05 UTC Cache nodes restart\n- 14:41 UTC Cache nodes serve again\n",
			says: "Say on which day this happened, such as `All events on 2026-03-02.`",
			good: "# Cache outage\n\n## Timeline\n\nAll events on 2026-03-02.\n\n- 14:05 UTC Cache nodes restart\n- 14:41 UTC Cache nodes serve again\n",
		},
		{
			bad: "---\ntype: postmortem\ntitle: Cache outage\n---\n\n## <|Timeline|>\n\n- 14:05 UTC Cache nodes restart\n",
			says: "Say on which day this happened, such as `date: 2026-03-02`.",
			good: "---\ntype: postmortem\ntitle: Cache outage\ndate: 2026-03-02\n---\n\n## Timeline\n\n- 14:05 UTC Cache nodes restart\n",
		},
	],
	*check(report, { today }) {
		const { sections, entries } = report.timeline;
		const first = entries.find(({ timestamp }) => timestamp.start?.time);
		const section = first && sections.find(({ span }) => isInside(first.timestamp.span, span));
		const isDated = entries.some(({ timestamp }) => timestamp.start?.date);
		if (!section || isDated || showsDate(report)) return;

		const dates = today ? [today, placeholder] : [placeholder];
		const lines = dates.map((date) => dateLine(report, section, date));
		const example = dateLine(report, section, today ?? placeholder).line.trim();
		yield {
			span: section.titleSpan,
			message: `Say on which day this happened, such as \`${example}\`${example.endsWith(".") ? "" : "."}`,
			fixes: lines.map((line) => toFix(line, today)),
		};
	},
};

/** The rule `placeholder` asks for it from then on. */
const placeholder = "YYYY-MM-DD";

function toFix({ line, edit }: DateLine, today: string | undefined): Fix {
	const note = today !== undefined && line.includes(today) ? "today" : "to be filled in";
	return { title: `Write “${line.trim()}” (${note})`, edits: [edit], safe: false };
}

/** A date without a year is one, and so is one that is still to be filled in. */
function showsDate({ chunks, metadata }: Report): boolean {
	const isInField = metadata.fields.some(({ value }) => value.search(dateFinder) >= 0);
	return isInField || firstDate(chunks) !== undefined;
}

const firstDate = somewhere(({ prose }) => prose.search(dateFinder) >= 0 || undefined);
