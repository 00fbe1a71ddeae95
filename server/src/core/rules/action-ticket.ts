import { ticketIn } from "../action-facts.ts";
import { everywhere } from "../everywhere.ts";
import type { Report } from "../report.ts";
import type { Rule } from "../rule.ts";
import type { Telling } from "../tell-action.ts";
import { type Tellings, tellingFixes } from "../telling-fixes.ts";
import { slice } from "../text.ts";
import { untoldActions } from "../untold-actions.ts";

export const actionTicket: Rule = {
	id: "action-ticket",
	severity: "hint",
	completeness: true,
	summary: "Each action item has a ticket.",
	why: `A task that lives in the report alone is not seen where work is planned.

One finding on the heading counts the items without one; the fixes for an item are offered on the item, too.
A ticket is \`OPS-12\`, \`#123\`, \`!45\`, a column for it, or any link: trackers have all kinds of addresses.

On 212 real reports: 104 findings in as many of them; in 4 the items tell what was done.`,
	examples: [
		{
			bad: "# Disk full\n\nTold in OPS-9.\n\n## <|Action Items|>\n\n- [ ] Alert on disk use (@ana, OPS-12)\n- [ ] Add a replica (@ben)\n",
			says: "1 of 2 action items has no ticket; name or link it, such as `OPS-12` or `#123`.",
			good: "# Disk full\n\nTold in OPS-9.\n\n## Action Items\n\n- [ ] Alert on disk use (@ana, OPS-12)\n- [ ] Add a replica (@ben, OPS-9)\n",
		},
	],
	*check(report) {
		yield* untoldActions(report, {
			noun: "ticket",
			how: "name or link it, such as `OPS-12` or `#123`",
			isTold: ({ ticket, span }) => ticket !== undefined || isLink.test(slice(report.text, span)),
			forAll: /https?:|\]\(|\]\[|(?<![\w-])[A-Z][A-Z0-9]+-\d+\b/,
			fixes: (items) => tellingFixes(report, items, tickets(report)),
		});
	},
};

const isLink = /https?:\/\/|\]\(|\]\[|<[\w.+-]+:/;

/** Only what the report names itself: a key cannot be guessed. */
function tickets(report: Report): Tellings {
	const taken = new Set(report.actionItems.flatMap(({ ticket }) => ticket?.value ?? []));
	const tellings = [...new Set(keysIn(report.chunks).map(({ item }) => item))]
		.filter((key) => !taken.has(key))
		.slice(0, 3)
		.map((value): Telling => ({ column: "ticket", value, words: value }));
	return { column: "ticket", tellings, title: (item, value) => `Add ${value} to “${item}”` };
}

const keysIn = everywhere(({ prose }) =>
	Array.from(
		prose.matchAll(/(?<![\w/-])[A-Z][A-Z0-9]{1,9}-\d{1,6}(?![\w-])/g),
		([key]) => key,
	).filter((key) => ticketIn(key, 0) !== undefined),
);
