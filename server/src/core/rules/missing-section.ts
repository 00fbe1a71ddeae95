import { firstWords } from "../first-words.ts";
import { followsTemplate, missingSections } from "../follows-template.ts";
import { insertSection } from "../insert-section.ts";
import type { Rule } from "../rule.ts";

export const missingSection: Rule = {
	id: "missing-section",
	severity: "warning",
	completeness: true,
	summary: "A report has every section of its template.",
	why: `Each section answers a question that a reader of the next incident will ask; a missing one leaves it open.

A section counts as there under any of its names, split in two or joined with another, and where its content stands elsewhere.
A report that lacks more than half of the template's sections, or has two or more that the template does not know, follows another structure and is left alone, unless it says \`type: postmortem\`.`,
	examples: [],
	*check(report, { template }) {
		if (!followsTemplate(report, template)) return;

		const span = report.title?.span ?? report.sections[0]?.titleSpan ?? firstWords(report.text);
		for (const wanted of missingSections(report, template)) {
			const edits = [insertSection(report, template, wanted)];
			yield {
				span,
				message: `Add the section \`${wanted.title}\`.`,
				fixes: [{ title: `Add the section “${wanted.title}”`, edits, safe: false }],
			};
		}
	},
};
