import { firstMatch } from "../first-match.ts";
import type { Section } from "../report.ts";
import type { Rule } from "../rule.ts";
import { plainTitle, rolesOf } from "../section-roles.ts";
import type { Template, TemplateSection } from "../template.ts";
import type { Span } from "../text.ts";

export const sectionWording: Rule = {
	id: "section-wording",
	severity: "off",
	summary: "Headings are worded as in the template.",
	why: `For teams that want every report to read alike; to understand a report it makes no difference, so the rule is off.

Numbers before the words and remarks in parentheses behind them stay: \`2. Timeline (UTC)\`; a long heading, such as a question, is left alone.

On 212 real reports: 285 findings in 133 of them, every one a heading that says the same in other words.`,
	examples: [
		{
			bad: "# Disk full\n\n## <|What happened?|>\n\nThe disk was full.\n\n## Timeline (UTC)\n\n- 14:05 Alert\n",
			says: "Call it `Issue Summary`, as the template does.",
			good: "# Disk full\n\n## Issue Summary\n\nThe disk was full.\n\n## Timeline (UTC)\n\n- 14:05 Alert\n",
		},
	],
	*check({ sections, title }, { template }) {
		for (const section of sections) {
			const isTitle = section.titleSpan.start === title?.span.start;
			const wanted = isTitle ? undefined : counterpart(template, section);
			const words = wordsOf(section);
			if (!wanted || !words || isWordedSo(template, words.text)) continue;
			yield {
				span: words.span,
				message: `Call it \`${wanted.title}\`, as the template does.`,
				fixes: [
					{
						title: `Rename it to “${wanted.title}”`,
						edits: [{ span: words.span, newText: wanted.title }],
						safe: false,
					},
				],
			};
		}
	},
};

/** The template's section that tells just what `section` tells; a part of one keeps its name. */
function counterpart(template: Template, { kind, style }: Section): TemplateSection | undefined {
	if (kind === undefined || (style !== "atx" && style !== "setext")) return undefined;

	const roles = rolesOf(kind).join();
	const same = template.sections.filter((it) => rolesOf(it.kind).join() === roles);
	return same.length === 1 ? same[0] : undefined;
}

/** Also where the template means something else by it than the words alone say. */
function isWordedSo({ sections }: Template, words: string): boolean {
	return sections.some(({ title }) => plainTitle(title) === plainTitle(words));
}

/** The title without its number and without remarks behind it. */
function wordsOf({ title, titleSpan }: Section): { text: string; span: Span } | undefined {
	// Markup in the title would make the places differ.
	if (title.length !== titleSpan.end - titleSpan.start) return undefined;

	const lead = firstMatch(/^\s*(?:\d+(?:\.\d+)*[.):]?\s+)?/, title).length;
	const text = firstMatch(/^[^([]*/, title.slice(lead)).trimEnd();
	const start = titleSpan.start + lead;
	// A question of its own says more than the template's words.
	return text === "" || text.split(/\s+/).length > 5
		? undefined
		: { text, span: { start, end: start + text.length } };
}
