import { bodyProse, isNone } from "../body-prose.ts";
import { insertLine } from "../insert-line.ts";
import type { Report, Section } from "../report.ts";
import type { Fix, Rule } from "../rule.ts";
import { rolesOf } from "../section-roles.ts";
import { slice } from "../text.ts";

export const noActions: Rule = {
	id: "no-actions",
	severity: "warning",
	completeness: true,
	summary: "The section for action items has one.",
	why: `A report that leads to no task is hardly different from no report.
“None, because …” is an answer, a link to where the tasks are kept is one, and so is prose that says what is or was done, though a list is easier to follow up.
A section with nothing below it is left to \`empty-section\`.

On 212 real reports: no finding; 10 of them tell it in prose only, and 1 says that there is nothing to do.`,
	examples: [
		{
			bad: "# Cache outage\n\n## <|Action Items|>\n\nStill under discussion.\n",
			says: "Write at least one action item, such as `- [ ] Alert when disk use passes 80 % (@ana, by 2026-03-31)`, or `None, because …`.",
			good: "# Cache outage\n\n## Action Items\n\nStill under discussion.\n\n- [ ] _what to do_ (_owner_, due YYYY-MM-DD)\n",
		},
	],
	*check(report) {
		if (report.actionItems.length > 0) return;

		const section = report.sections.find((it) => rolesOf(it.kind).includes("actions"));
		if (!section?.hasContent || isAnswered(report, section)) return;
		yield {
			span: section.titleSpan,
			message:
				"Write at least one action item, such as `- [ ] Alert when disk use passes 80 % (@ana, by 2026-03-31)`, or `None, because …`.",
			fixes: [
				insertion(report, section, ["Insert an action item", task]),
				insertion(report, section, ["Write “None, because …”", "None, because …"]),
			],
		};
	},
};

const task = "- [ ] _what to do_ (_owner_, due YYYY-MM-DD)";

function insertion(
	report: Report,
	section: Section,
	[title, line]: readonly [string, string],
): Fix {
	return { title, edits: [insertLine(report, section, line)], safe: false };
}

/** Nothing is to be done, it is written elsewhere, or prose tells it at some length. */
function isAnswered(report: Report, section: Section): boolean {
	const prose = bodyProse(report, section);
	const source = slice(report.text, { start: section.headingSpan.end, end: section.span.end });
	const isElsewhere = /\]\(|\]\[|https?:|<\w|^[ \t]*(?:```|~~~)/m.test(
		source.replace(/<!--[\s\S]*?(?:-->|$)/g, ""),
	);
	return isNone(prose) || isElsewhere || promise.test(prose) || prose.split(/\s+/).length > 12;
}

const promise =
	/\b(?:will|we'll|shall|should|must|needs? to|have to|plan(?:s|ned|ning)? to|going to|done|fixed|added|removed|deployed|changed)\b|^\W*(?:add|alert|automate|change|check|create|document|extend|fix|improve|increase|investigate|limit|make|migrate|monitor|move|reduce|remove|replace|review|set|test|update|upgrade|use|write)\b/iu;
