import { openActions } from "../open-actions.ts";
import type { ActionItem, Report } from "../report.ts";
import type { Rule } from "../rule.ts";
import { type Span, slice } from "../text.ts";

export const vagueAction: Rule = {
	id: "vague-action",
	severity: "hint",
	summary: "One can tell when an action item is done.",
	why: `“Improve monitoring” is never done and never not done; “alert when disk use passes 80 %” is one or the other.

Found are items that begin with a verb without an end (improve, enhance, consider, look into, discuss …) and say nothing by which one could tell: no number, no condition, no “so that” or “by adding”, no ticket, link, code or due date.

On 212 real reports: 22 findings in 15 of them; of 1 one could tell.`,
	examples: [
		{
			bad: "## Action Items\n\n- [ ] <|Improve|> monitoring\n",
			says: "Say how one can tell that it is done, such as `Alert when disk use passes 80 %` for “improve monitoring”.",
			good: "## Action Items\n\n- [ ] Alert when disk use passes 80 %\n",
		},
	],
	*check(report) {
		for (const item of openActions(report)) {
			const verb = vagueVerb(report, item);
			if (!verb) continue;
			yield {
				span: verb,
				message:
					"Say how one can tell that it is done, such as `Alert when disk use passes 80 %` for “improve monitoring”.",
			};
		}
	},
};

const vague =
	/^[^\p{L}]*(?:we (?:should|need to|must|will|have to) )?(improve|enhance|strengthen|better|optimi[sz]e|streamline|consider|look (?:more )?(?:into|at)|explore|think about|discuss|revisit|keep an eye on|work on|be more|raise)\b/iu;

/** What lets one tell: a measure, a condition, a way. */
const bounded =
	/\d|`|https?:|\]\(|\]\[|\b(?:so that|such that|when|until|whether|if|by \p{L}+ing|at least|at most|from .{1,40} to|with an?|instead of|every|each|no more|without|automatically)\b/iu;

function vagueVerb({ text }: Report, { textSpan, ticket, due }: ActionItem): Span | undefined {
	const words = slice(text, textSpan);
	const verb = vague.exec(words)?.[1];
	if (verb === undefined || ticket || due || bounded.test(words)) return undefined;

	const start = textSpan.start + words.indexOf(verb);
	return { start, end: start + verb.length };
}
