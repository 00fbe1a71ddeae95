import { firstWords } from "../first-words.ts";
import { followsTemplate, isAlmostComplete, missingSections } from "../follows-template.ts";
import { insertSection } from "../insert-section.ts";
import type { Rule } from "../rule.ts";

export const missingSection: Rule = {
	id: "missing-section",
	severity: "warning",
	completeness: true,
	summary: "A report has every section of its template.",
	why: `Each section answers a question that a reader of the next incident will ask; a missing one leaves it open.

A section counts as there under any of its names, split in two or joined with another, and where its content stands elsewhere.
Which template a report follows, its front matter or the settings say, else its headings do.
A report that has too few of the template's sections, or others in their stead, follows another structure and is left alone, unless it says \`type: postmortem\` or names the template.
Where nothing but its headings says so, at most one main section is asked for, and only when there is no other heading.

On 212 real reports: 17 findings in 17 of them; in each nothing under any heading tells what is asked for. Without regard to the structure there were 181.
45 of them fit a template clearly (36 Google SRE, 7 Classic, 2 Minimal); of the 17 findings 2 are in these, each for the one section of its own template that lacks.`,
	examples: [
		{
			bad: "# <|Cache outage|>\n\n## Issue Summary\n\nThe shop was slow for 35 minutes.\n\n## Timeline\n\n- 14:05 Cache nodes restart.\n\n## Root Cause and Resolution\n\nA restart emptied the cache.\n",
			says: "Add the section `Corrective and Preventive Measures`.",
			good: "# Cache outage\n\n## Issue Summary\n\nThe shop was slow for 35 minutes.\n\n## Timeline\n\n- 14:05 Cache nodes restart.\n\n## Root Cause and Resolution\n\nA restart emptied the cache.\n\n## Corrective and Preventive Measures\n\n<!--\nSpecific tasks, each with an end that anyone can check: “Alert when disk use passes 80 %” rather than “improve monitoring”.\nCorrective ones mend what broke; preventive ones keep it from coming back. Each has an owner, a due date and a ticket.\n-->\n\n- [ ] _what mends it_ (_owner_, due YYYY-MM-DD, _ticket_)\n- [ ] _what keeps it from coming back_ (_owner_, due YYYY-MM-DD, _ticket_)\n",
		},
	],
	*check(report, { template, isGuess = false }) {
		if (!(isGuess ? isAlmostComplete(report, template) : followsTemplate(report, template))) return;

		const span = report.title?.span ?? report.sections[0]?.titleSpan ?? firstWords(report.text);
		for (const wanted of missingSections(report, template, isGuess ? "main" : "all")) {
			const edits = [insertSection(report, template, wanted)];
			yield {
				span,
				message: `Add the section \`${wanted.title}\`.`,
				fixes: [{ title: `Add the section “${wanted.title}”`, edits, safe: false }],
			};
		}
	},
};
