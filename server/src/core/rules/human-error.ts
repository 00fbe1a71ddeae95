import { matchesOf } from "../matches-of.ts";
import { phrasePattern, phraseSearch, wordsBefore, wordsBehind } from "../phrases.ts";
import type { Rule } from "../rule.ts";

export const humanError: Rule = {
	id: "human-error",
	severity: "warning",
	summary: "The causes go on where “human error” stops.",
	why: `“Human error” names a person and ends the search; what made the step easy to get wrong, and what let it through, is where it can be mended.

Left alone are action items, quotations, code, and sentences that speak of human error without giving it as the cause: what prevents it, what is prone to it, what was ruled out.
“User error” and the like are found only where they are the cause: “due to user error”, “was an operator error”.

On 212 real reports: 2 findings in 2 of them, none wrong.`,
	examples: [
		{
			bad: "# Wrong prices\n\n## Root Cause\n\nThe root cause was <|human error|>.\n",
			says: "Write what made the slip possible and what let it through, instead of `human error`.",
			good: "# Wrong prices\n\n## Root Cause\n\nThe root cause was _what made the slip possible, and what let it through_.\n",
		},
	],
	*check(report) {
		for (const { span, words, roles } of errors(report)) {
			if (roles.includes("actions")) continue;
			yield {
				span,
				message: `Write what made the slip possible and what let it through, instead of \`${words}\`.`,
				fixes: [
					{
						title: "Ask for the conditions instead",
						edits: [{ span, newText: prompt }],
						safe: false,
					},
				],
			};
		}
	},
};

const prompt = "_what made the slip possible, and what let it through_";

const pattern = phrasePattern(
	"\\b(?:(?<plain>human(?: |-)(?:error|mistake)s?|pilot error|fat(?: |-)?finger(?:ed|ing)?)|(?:user|operator|engineer|developer|admin|administrator|staff|employee|manual)(?: |-)(?:error|mistake))\\b",
);

/** Speaks of it without giving it as the cause. */
const isSpokenOf =
	/\b(?:no|not|never|without|than|instead of|prevent\w*|avoid\w*|reduc\w*|minimi[sz]\w*|eliminat\w*|against|prone to|room for|risks? of|chances? of|potential(?:ly)?(?: for)?|possib\w*|likel\w*|protect\w*|guard\w*|catch\w*|resilien\w*|toleran\w*|assum\w*|suspect\w*|thought|believed|if|whether|term|phrase)\b[^,]{0,40}$/i;
const isRuledOut = /^\s*(?:(?:was|were|is|are) (?:ruled|not|excluded|inevitable)|-?prone)/i;
const isCauseBefore =
	/\b(?:was|is|due to|down to|owing to|attributed to|because of|caused by|triggered by|introduced by|resulted from|(?:result|case|matter|instance) of|causes?:|through)(?: an?| simple| pure| plain)*\s*$/i;
const isCauseBehind =
	/^\s*(?:was made|caused|led to|resulted|is (?:to blame|the cause)|was the (?:root )?cause)/i;

/** Without `s` and `k`, of which Unicode has more than the two cases. */
const hint = /[nrtfel][\s\uE000-]{1,8}(?:error|mi.ta.e)|inger/i;

const errors = phraseSearch(hint, function* (words) {
	for (const { index, 0: found, groups } of matchesOf(pattern, words)) {
		const end = index + found.length;
		const [before, behind] = [wordsBefore(words, index), wordsBehind(words, end)];
		const isCause =
			groups?.plain !== undefined || isCauseBefore.test(before) || isCauseBehind.test(behind);
		if (isCause && !isSpokenOf.test(before) && !isRuledOut.test(behind))
			yield { start: index, end };
	}
});
