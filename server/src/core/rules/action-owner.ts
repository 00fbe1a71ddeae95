import { knownPeople } from "../known-people.ts";
import type { Report } from "../report.ts";
import type { Rule } from "../rule.ts";
import type { Telling } from "../tell-action.ts";
import { type Tellings, tellingFixes } from "../telling-fixes.ts";
import { untoldActions } from "../untold-actions.ts";

export const actionOwner: Rule = {
	id: "action-owner",
	severity: "info",
	completeness: true,
	summary: "Each action item has an owner.",
	why: `What everybody should do is done by nobody.

One finding on the heading counts the items without an owner; the fixes for an item are offered on the item, too.
An owner is \`@ana\`, \`owner: Ana\`, a column for it, or a name beside a date or ticket: \`(Ana, OPS-12)\`.
Done items, items that tell what was done, and those that are still as the template wrote them are not counted.

On 212 real reports: 119 findings in as many of them; in 4 the items tell what was done, or an owner in a sentence (“Ana calls the meeting”).`,
	examples: [
		{
			bad: "# Disk full\n\n## <|Action Items|>\n\n- [ ] Alert on disk use (@ana)\n- [ ] Add a replica\n",
			says: "1 of 2 action items has no owner; name one, such as `@ana` or `owner: Ana`.",
			good: "# Disk full\n\n## Action Items\n\n- [ ] Alert on disk use (@ana)\n- [ ] Add a replica (@ana)\n",
		},
	],
	*check(report) {
		yield* untoldActions(report, {
			noun: "owner",
			how: "name one, such as `@ana` or `owner: Ana`",
			isTold: ({ owner }) => owner !== undefined,
			forAll: /\b(?:owner|owned by|responsible|assigned to|assignee)\b/i,
			fixes: (items) => tellingFixes(report, items, owners(report)),
		});
	},
};

function owners(report: Report): Tellings {
	const tellings = knownPeople(report)
		.slice(0, 4)
		.map((value): Telling => {
			const words = value.startsWith("@") ? value : `owner: ${value}`;
			return { column: "owner", value, words };
		});
	return { column: "owner", tellings, title: (item, value) => `Give “${item}” to ${value}` };
}
