import { placeholders } from "../placeholders.ts";
import type { Report, Section } from "../report.ts";
import type { Fix, Rule } from "../rule.ts";
import { sectionBody } from "../section-body.ts";
import type { Template } from "../template.ts";
import { at, isInside, lineEnd, slice } from "../text.ts";
import { untouchedSections } from "../untouched.ts";
import { withFixes } from "../with-fixes.ts";

export const emptySection: Rule = {
	id: "empty-section",
	severity: "warning",
	completeness: true,
	readsTemplateText: true,
	summary: "A section says something.",
	why: `A heading with nothing below it leaves open whether there was nothing to say or nobody said it.
“None, because …” is an answer; what the template wrote there is none.

On 212 real reports: 4 findings in 4 of them, none wrong.`,
	examples: [
		{
			bad: "# Cache outage\n\n## <|Impact|>\n\n## Timeline\n\n- 14:05 Cache nodes restart.\n",
			says: "Write what belongs to `Impact`, or `None, because …`.",
			good: "# Cache outage\n\n## Impact\n\nNone, because …\n\n## Timeline\n\n- 14:05 Cache nodes restart.\n",
		},
	],
	*check(report, { template }) {
		const untouched = new Set(untouchedSections(report, template));
		const prompts = untouched.size > 0 ? [...placeholders(report, template)] : [];
		for (const [index, section] of report.sections.entries()) {
			if (isParent(report, index) || isTitle(report, section)) continue;

			const isAsWritten =
				untouched.has(section) && !prompts.some((it) => isInside(it, section.span));
			if (!section.hasContent) {
				const message = `${wanted(section)}.`;
				yield withFixes({ span: section.titleSpan, message }, () =>
					fixesFor(report, template, section),
				);
			} else if (isAsWritten) {
				const message = `${wanted(section)}: what stands there is the template's.`;
				yield { span: section.titleSpan, message };
			}
		}
	},
};

function wanted({ title }: Section): string {
	return `Write what belongs to \`${title}\`, or \`None, because …\``;
}

function isTitle(report: Report, { titleSpan }: Section): boolean {
	return titleSpan.start === report.title?.span.start;
}

/** What is missing is then missing in the sections below it, the first of which comes next. */
function isParent({ sections }: Report, index: number): boolean {
	const [section, next] = sections.slice(index, index + 2);
	return section !== undefined && next !== undefined && isInside(next.span, section.span);
}

function fixesFor(report: Report, template: Template, section: Section): Fix[] {
	const none: Fix = fill(report, section, "None, because …", "Write “None, because …”");
	const body = section.style === "field" ? undefined : sectionBody(report, template, section);
	return body ? [fill(report, section, body, "Insert what the template asks for"), none] : [none];
}

/** `words` behind the heading, or behind the comments that are there. */
function fill(report: Report, section: Section, words: string, title: string): Fix {
	const { text } = report;
	const end = lineEnd(text);
	const below = slice(text, section.bodySpan);
	const kept = section.style === "field" ? "" : below.trimEnd();
	const offset = section.bodySpan.start + kept.length;
	const rest = below.slice(kept.length);
	const lines = rest.split(/\r\n?|\n/).length - 1;
	const isLast = section.bodySpan.end === text.length;
	const after = isLast || lines > 1 ? "" : end;
	const newText = section.style === "field" ? ` ${words}` : `${end}${end}${words}${after}`;
	return { title, edits: [{ span: at(offset), newText }], safe: false };
}
