import { knownPeople } from "../known-people.ts";
import type { ActionItem, Report } from "../report.ts";
import type { Fix, Rule } from "../rule.ts";
import { shortened } from "../shortened.ts";
import { tellAction } from "../tell-action.ts";
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
			fixes: (items) => fixesFor(report, items),
		});
	},
};

function fixesFor(report: Report, items: readonly ActionItem[]): Fix[] {
	const people = knownPeople(report).slice(0, 4);
	const [first] = items;
	const forFirst = first ? people.map((name) => giving(report, [first], name)) : [];
	const later: Fix = {
		...giving(report, items, "TBD"),
		title: "Insert `owner: TBD`, to be filled in",
	};
	const forEach = items.flatMap((item) =>
		people.map((name) => ({ ...giving(report, [item], name), place: item.span })),
	);
	return [...forFirst, later, ...forEach];
}

function giving(report: Report, items: readonly ActionItem[], name: string): Fix {
	const words = name.startsWith("@") ? name : `owner: ${name}`;
	const telling = { column: "owner", value: name, words } as const;
	const [item] = items;
	return {
		title: `Give “${shortened(item?.text ?? "")}” to ${name}`,
		edits: items.flatMap((it) => tellAction(report, it, telling)),
		safe: false,
	};
}
