import { bodyProse, isNone } from "../body-prose.ts";
import { insertLine } from "../insert-line.ts";
import type { Report, Section } from "../report.ts";
import type { Rule } from "../rule.ts";
import { slice } from "../text.ts";
import { isUnwritten } from "../unwritten.ts";

export const vagueImpact: Rule = {
	id: "vague-impact",
	severity: "info",
	summary: "The impact is told in numbers.",
	why: `“Some users were affected” is true of every incident; how many, which share and for how long tells this one from others.

One number is enough, as a figure or a word, and so are “all”, “every”, “no user” and their kin; an estimate is a number.
What leaked, and what only might have happened, is left alone.
A section that is empty, or still as the template wrote it, is left to other rules.

On 212 real reports: 17 findings in 17 of them; of 1 one could say that it compares before and after in words.`,
	examples: [
		{
			bad: "# Disk full\n\n## <|Impact|>\n\nSome users could not log in.\n",
			says: "Tell the impact in numbers, if need be estimated, such as `~120 users`, `8 % of requests` or `for 25 min`.",
			good: "# Disk full\n\n## Impact\n\nSome users could not log in.\n\n- Users affected: TBD\n- Share of requests that failed: TBD\n- For how long: TBD\n",
		},
	],
	*check(report) {
		const impacts = report.sections.filter(isImpact);
		const [first] = impacts;
		if (!first || impacts.some((it) => isMeasured(report, it))) return;

		yield {
			span: first.titleSpan,
			message:
				"Tell the impact in numbers, if need be estimated, such as `~120 users`, `8 % of requests` or `for 25 min`.",
			fixes: [
				{
					title: "Insert the questions, to be filled in",
					edits: [insertLine(report, first, questions)],
					safe: false,
				},
			],
		};
	},
};

const questions =
	"- Users affected: TBD\n- Share of requests that failed: TBD\n- For how long: TBD";

/** What lists the parts that were affected says what, not how much. */
function isImpact({ kind, title, hasContent }: Section): boolean {
	return kind === "impact" && hasContent && !/\b(?:component|service|system)s?\b/i.test(title);
}

function isMeasured(report: Report, section: Section): boolean {
	const prose = bodyProse(report, section);
	const source = slice(report.text, { start: section.headingSpan.end, end: section.span.end });
	return (
		[quantity, unmeasurable].some((it) => it.test(prose)) || isNone(prose) || isUnwritten(source)
	);
}

const quantity =
	/\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|half|third|quarter|single|all|any|every|everyone|everybody|entire(?:ly)?|complete(?:ly)?|whole|total(?:ly)?|full(?:y)?|none|nobody|no one|anyone|no (?:\p{L}+ ){0,2}(?:users?|customers?|data|impact|requests?|one|effect|packages?|loss)|not (?:\p{L}+ )?exploited|unaffected|never)\b/iu;

/** What leaked, and what did not come about, has no such numbers. */
const unmeasurable =
	/\b(?:expos(?:ed?|ure|ing)|leak(?:ed|s|age)?|disclos\p{L}+|credentials?|vulnerab\p{L}+|(?:would|might|may|could) (?:be|have)|risk)\b/iu;
