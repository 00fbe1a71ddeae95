import { dayNumber } from "../calendar.ts";
import { formatDate } from "../format-timestamp.ts";
import { incidentDay } from "../incident-day.ts";
import { isoDay } from "../iso-day.ts";
import type { Report } from "../report.ts";
import type { Fix, Rule } from "../rule.ts";
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
		const named = dayIn(nameOf(path));
		const stated = statedDay(report);
		if (!named || !stated) return;

		const days = dayNumber(stated.date) - dayNumber(named);
		if (days >= -31 && days <= (stated.isPublished ? 31 : 1)) return;

		const [name, here] = [named, stated.date].map(formatDate);
		yield {
			span: stated.span,
			message: `The file's name says ${name}, this says ${here}; rename the file, or mend the date here.`,
			fixes: [renameFix(nameOf(path), stated.date)],
		};
	},
};

function nameOf(path: string): string {
	return path.slice(path.lastIndexOf("/") + 1);
}

/** `2026-03-01-disk-full.md`, `20260301_disk.md` */
const dated = /(?<!\d)((?:19|20)\d{2})([-_.]?)([01]\d)\2([0-3]\d)(?!\d)/;

function dayIn(name: string): PlainDate | undefined {
	const [, year, , month, day] = dated.exec(name) ?? [];
	return year ? isoDay(`${year}-${month}-${day}`) : undefined;
}

/** The new day is written as the old one was. Which of the two is wrong is not known: the writer decides. */
function renameFix(name: string, date: PlainDate): Fix {
	const day = formatDate(date);
	const to = name.replace(dated, (_, _year, separator) => day.replaceAll("-", separator));
	return { title: `Rename the file to \`${to}\``, edits: [], safe: false, rename: { to } };
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
