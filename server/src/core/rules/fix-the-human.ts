import { openActions } from "../open-actions.ts";
import type { ActionItem, Report } from "../report.ts";
import type { Fix, Rule } from "../rule.ts";
import { at, slice } from "../text.ts";

export const fixTheHuman: Rule = {
	id: "fix-the-human",
	severity: "info",
	summary: "An action item changes the system, not only how careful people are.",
	why: `“Be more careful” wears off in weeks; a check, a prompt or a script does not.

Found are items whose only measure is care, attention or a reminder; one that also names a check, an alert, a script or the like is left alone, and so is training on how to respond.

On 212 real reports: 2 findings in 1 of them, none wrong.`,
	examples: [
		{
			bad: "## Action Items\n\n- [ ] <|Be more careful|> with the delete button\n",
			says: "Let the system help, such as a check, a prompt or a script, besides `Be more careful`.",
			good: "## Action Items\n\n- [ ] Be more careful with the delete button; add a check that refuses the slip\n",
		},
	],
	*check(report) {
		for (const item of openActions(report)) {
			const found = slip(report, item);
			if (!found) continue;
			yield {
				span: found,
				message: `Let the system help, such as a check, a prompt or a script, besides \`${slice(report.text, found)}\`.`,
				fixes: guards.map(([title, words]) => adding(report, item, { title, words })),
			};
		}
	},
};

const care =
	/\b(?:(?:be|being|stay) (?:more |extra |very )?(?:careful|vigilant|cautious|attentive|mindful|diligent)|(?:more|extra) (?:careful|care|caution|carefully|closely|attention|vigilan(?:t|ce)|diligen(?:t|ce))\b|pay (?:more |closer |better )?attention|take (?:more|greater|better|extra) care|remind (?:the |our |all )?(?:everyone|everybody|all|teams?|engineers|developers|staff|people|colleagues|operators|members)|double[- ]check|(?:don['’]t|do not|never) forget|remember to|try harder|raise awareness)/i;

/** What the system would do. */
const guard =
	/\b(?:(?:a|an|the|with|by|automated|automatic|ci) (?:\p{L}+ ){0,2}(?:check|checks|alert|alerts|alarm|test|tests|prompt|script|guard|lint|linter|hook|gate|limit|lock|confirmation|checklist|monitor|dashboard|job)|automat\p{L}*|enforc\p{L}*|validat\p{L}*|require\p{L}*|block\p{L}*|alert on)\b/iu;

function slip({ text }: Report, { textSpan }: ActionItem) {
	const words = slice(text, textSpan);
	const found = care.exec(words);
	if (!found || guard.test(words)) return undefined;

	const start = textSpan.start + found.index;
	return { start, end: start + found[0].length };
}

const guards = [
	["Add a check", "add a check that refuses the slip"],
	["Add a confirmation", "add a prompt that asks before the step is taken"],
	["Add automation", "add a script that takes the step"],
] as const;

function adding(
	{ text }: Report,
	{ textSpan }: ActionItem,
	{ title, words }: { readonly title: string; readonly words: string },
): Fix {
	const written = slice(text, textSpan).trimEnd();
	const stop = /[.!]$/.test(written) ? 1 : 0;
	const offset = textSpan.start + written.length - stop;
	return { title, edits: [{ span: at(offset), newText: `; ${words}` }], safe: false };
}
