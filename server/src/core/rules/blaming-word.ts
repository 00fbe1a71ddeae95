import { matchesOf } from "../matches-of.ts";
import { phrasePattern, phraseSearch } from "../phrases.ts";
import type { Rule } from "../rule.ts";

export const blamingWord: Rule = {
	id: "blaming-word",
	severity: "info",
	summary: "Nobody's care or wits are judged.",
	why: `Who reads that a colleague was careless will not tell what happened next time.
What they saw, and what let the slip through, is what others can learn from.

Only what judges people is found: “careless”, “negligent”, “incompetent”, “reckless”, “sloppy”, “stupid” and their kin; no “culprit”, which mostly is a pull request, and nothing “lazy”, which loads late. Code, quotations and links are left alone.

On 212 real reports: 2 findings in 2 of them, none wrong.`,
	examples: [
		{
			bad: "# Stock levels wrong\n\n## Root Cause\n\nThe migration was run twice through <|carelessness|>.\n",
			says: "Say what made it easy to go wrong, instead of `carelessness`.",
			good: "# Stock levels wrong\n\n## Root Cause\n\nThe migration could be run twice, and its output looked the same both times.\n",
		},
	],
	*check(report) {
		for (const { span, words } of judgements(report)) {
			yield { span, message: `Say what made it easy to go wrong, instead of \`${words}\`.` };
		}
	},
};

const pattern = phrasePattern(
	"\\b(?:careless(?:ly|ness)?|negligen(?:t|tly|ce)|incompeten(?:t|tly|ce)|sloppy|sloppi(?:ly|ness)|stupid(?:ly|ity)?(?! simple)|reckless(?:ly|ness)?|irresponsib(?:le|ly|ility)|inexcusabl[ey]|idiot(?:s|ic)?(?!-proof)|laziness|unprofessional(?:ly|ism)?)\\b",
);

/** Without `s` and `k`, of which Unicode has more than the two cases. */
const hint = /care|negli|incomp|lopp|tupid|rec.le|irre|inexc|idiot|lazi|unprof/i;

const judgements = phraseSearch(hint, function* (words) {
	for (const { index, 0: found } of matchesOf(pattern, words)) {
		yield { start: index, end: index + found.length };
	}
});
