import { matchesOf } from "../matches-of.ts";
import { moveToActions } from "../move-to-actions.ts";
import { phrasePattern, phraseSearch, wordsBefore } from "../phrases.ts";
import type { Rule } from "../rule.ts";
import type { SectionKind } from "../section-kind.ts";

export const counterfactual: Rule = {
	id: "counterfactual",
	severity: "info",
	summary: "Summary, timeline and causes tell what happened, not what should have.",
	why: `“Should have checked” tells of an incident that did not take place, with what is known only afterwards.
It explains nothing about the one that did; what is to be different from now on belongs to the action items.

In lessons, action items and what was lucky such sentences have their place and are left alone; so is what an attack or a failure “could have” done.

On 212 real reports: 7 findings in 7 of them, none wrong.`,
	examples: [
		{
			bad: "# Orders lost\n\n## Root Cause\n\nThe queue was full. The team <|should have noticed|> the alert.\n\n## Action Items\n\n- [ ] Page on a full queue\n",
			says: "Tell what happened here, and what is to change under action items, instead of `should have noticed`.",
			good: "# Orders lost\n\n## Root Cause\n\nThe queue was full.\n\n## Action Items\n\n- [ ] Page on a full queue\n- [ ] The team should have noticed the alert.\n",
		},
	],
	*check(report) {
		for (const { span, words, roles } of wishes(report)) {
			if (!roles.some((it) => telling.has(it)) || roles.some((it) => judging.has(it))) continue;

			const fix = moveToActions(report, span);
			yield {
				span,
				message: `Tell what happened here, and what is to change under action items, instead of \`${words}\`.`,
				...(fix && { fixes: [fix] }),
			};
		}
	},
};

const telling: ReadonlySet<SectionKind> = new Set([
	"summary",
	"leadup",
	"detection",
	"rootCause",
	"timeline",
	"resolution",
]);

/** Where it is right to say what is to be different. */
const judging: ReadonlySet<SectionKind> = new Set([
	"lessons",
	"wentWell",
	"wentWrong",
	"lucky",
	"surprises",
	"mitigators",
	"risks",
	"recurrence",
	"backlogCheck",
	"actions",
	"questions",
]);

const participle =
	"(?:been(?: \\p{L}+ed)?|\\p{L}+ed|caught|chosen|done|found|gone|had|held|kept|known|left|led|made|paid|put|read|run|seen|sent|set|shut|taken|thought|told|understood|woken|written)";
const prevented =
	"(?:been )?(?:avoided|caught|detected|discovered|found|limited|mitigated|noticed|prevented|reduced|revealed|saved|seen|shortened|shown|spared|stopped|surfaced|uncovered)";
const pattern = phrasePattern(
	[
		`\\b(?:should|ought to)(?: not|n['’]t)? (?:\\p{L}+ly )?have (?:\\p{L}+ly )?(?:never |also |already )?${participle}\\b`,
		`\\b(?:could|would|might)(?: not|n['’]t)? (?:\\p{L}+ly )?have ${prevented}\\b`,
		"\\bif only (?:we|they|he|she|the team|somebody|someone|anyone)\\b",
		`\\b(?:had (?:we|they|he|she)|if (?:we|they|he|she) had) (?:not |only |\\p{L}+ly )?${participle}\\b`,
	].join("|"),
);

/** Without `s` and `k`, of which Unicode has more than the two cases. */
const hint = /ould|ought|might|only|had/i;

const wishes = phraseSearch(hint, function* (words) {
	for (const { index, 0: found } of matchesOf(pattern, words)) {
		if (isImpossible.test(wordsBefore(words, index))) continue;
		yield { start: index, end: index + found.length };
	}
});

/** “No test could have noticed it” tells what the system was like. */
const isImpossible = /\b(?:no|nothing|nobody|no one|none|neither)\b[^,]{0,40}$/i;
