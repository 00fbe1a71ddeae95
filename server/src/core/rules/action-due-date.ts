import { type DueDate, dueDates } from "../due-dates.ts";
import type { ActionItem, Report } from "../report.ts";
import type { Fix, Rule } from "../rule.ts";
import { tellAction } from "../tell-action.ts";
import { untoldActions } from "../untold-actions.ts";

export const actionDueDate: Rule = {
	id: "action-due-date",
	severity: "hint",
	completeness: true,
	summary: "Each action item has a due date.",
	why: `Without a date a task waits until the next incident asks for it.

One finding on the heading counts the items without one; the fixes for an item are offered on the item, too.
“By 2026-03-31”, “due March 31”, “by the end of the quarter” and a column for it count.

On 212 real reports: 127 findings in as many of them; in 4 the items tell what was done.`,
	examples: [
		{
			bad: "# Disk full\n\n## <|Action Items|>\n\n- [ ] Alert on disk use (@ana, due 2026-03-09)\n- [ ] Add a replica (@ben)\n",
			says: "1 of 2 action items has no due date; set one, such as `due 2026-03-31`.",
			good: "# Disk full\n\n## Action Items\n\n- [ ] Alert on disk use (@ana, due 2026-03-09)\n- [ ] Add a replica (@ben, due 2026-03-16)\n",
		},
	],
	*check(report, { today }) {
		yield* untoldActions(report, {
			noun: "due date",
			how: "set one, such as `due 2026-03-31`",
			isTold: ({ due, text }) => due !== undefined || vaguely.test(text),
			forAll:
				/\b(?:due|deadline|by|until|before|within)\b.{0,40}?(?:\d|week|month|quarter|sprint|year)/i,
			fixes: (items) => fixesFor(report, items, dueDates(today)),
		});
	},
};

/** “By the end of Q2”, “within two weeks”, “next sprint”: when, though not to the day. */
const vaguely =
	/\b(?:by|due|until|before|within|in|this|next|end of|eta|deadline|target)\b[^.;]{0,25}\b(?:q[1-4]|quarter|weeks?|months?|sprint|days?|year|monday|tuesday|wednesday|thursday|friday|january|february|march|april|june|july|august|september|october|november|december)\b/i;

function fixesFor(report: Report, items: readonly ActionItem[], dates: readonly DueDate[]): Fix[] {
	const forAll = dates.map((due) => setting(report, items, due));
	const forEach = items.flatMap((item) =>
		dates.map((due) => ({ ...setting(report, [item], due), place: item.span })),
	);
	return [...forAll, ...forEach];
}

function setting(report: Report, items: readonly ActionItem[], { date, words }: DueDate): Fix {
	const telling = { column: "due", value: date, words: `due ${date}` } as const;
	const which = items.length > 1 ? `Make all ${items.length} due` : "Due";
	return {
		title: `${which} ${date}, ${words}`,
		edits: items.flatMap((item) => tellAction(report, item, telling)),
		safe: false,
	};
}
