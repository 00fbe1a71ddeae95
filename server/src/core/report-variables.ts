import type { Variables } from "./fill-in.ts";
import { formatDate, formatTime } from "./format-timestamp.ts";
import type { Report } from "./report.ts";

/** What a report already says of itself, for a piece of the template that is put into it. */
export function reportVariables(report: Report): Variables {
	const start = report.timeline.entries.find(({ timestamp }) => timestamp.start)?.timestamp.start;
	const date = start?.date ? formatDate(start.date) : /\d{4}-\d{2}-\d{2}/.exec(field("date"))?.[0];
	return {
		title: report.title?.text,
		severity: field("severity"),
		author: field("author") || field("authors") || field("owner"),
		timeZone: report.timeline.timeZone?.text ?? field("timeZone"),
		date,
		start: date && start?.time ? `${date} ${formatTime(start.time)}` : date && `${date} HH:MM`,
	};

	function field(name: string): string {
		return report.metadata.fields.find((it) => it.name === name)?.value ?? "";
	}
}
