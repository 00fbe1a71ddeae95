import { firstMatch } from "../first-match.ts";
import { knownPeople } from "../known-people.ts";
import { matchesOf } from "../matches-of.ts";
import { type Phrase, phrasePattern, phraseSearch, wordsBehind } from "../phrases.ts";
import type { Report } from "../report.ts";
import type { Fix, Rule } from "../rule.ts";
import type { Span } from "../text.ts";

export const personAsCause: Rule = {
	id: "person-as-cause",
	severity: "warning",
	summary: "No person is the cause.",
	why: `People act on what they see, and with the tools they have.
“The engineer forgot” leaves those tools as they are; what did not remind them, and what did not stop the slip, can be mended.

Found is one person, by role, by handle, or by a name that the report gives as an author, participant or owner, with a verb of fault (“forgot to”, “failed to”, “accidentally deleted”, “overlooked”), and only in the summary and the causes.
What a system, a team or “we” did or did not do is left alone, and so are code and quotations.

On 212 real reports: no finding; where they tell a slip, they say “we”.`,
	examples: [
		{
			bad: "# Expired certificate\n\n## Root Cause\n\n<|The engineer forgot to|> renew the certificate.\n",
			says: "Make the system the subject, such as `Nothing reminded …`, instead of `The engineer forgot to`.",
			good: "# Expired certificate\n\n## Root Cause\n\nNothing made the engineer renew the certificate.\n",
		},
	],
	*check(report) {
		const people = new Set(
			knownPeople(report).flatMap((name) => [name, firstMatch(/^[^ ]*/, name)]),
		);
		for (const phrase of faults(report)) {
			const { span, words, roles } = phrase;
			const isTold = roles.some((it) => it === "summary" || it === "rootCause");
			const isJudged = roles.some((it) => it === "lessons" || it === "actions");
			if (!isTold || isJudged || !isPerson(phrase, people)) continue;

			const fix = withSystem(report, phrase);
			yield {
				span,
				message: `Make the system the subject, such as \`Nothing reminded …\`, instead of \`${words}\`.`,
				...(fix && { fixes: [fix] }),
			};
		}
	},
};

const role =
	"(?:[Tt]he|[Aa]n?|[Oo]ne|[Oo]ur|[Oo]ne of (?:the|our)) (?:\\p{L}+(?:-\\p{L}+)? ){0,2}?(?:engineer|developer|administrator|sysadmin|intern|technician|employee|contractor|colleague|programmer|maintainer|analyst|DBA|SRE|responder|team member|person)|[Ss]omeone|[Ss]omebody|[Hh]e|[Ss]he";
const name = "@[\\w.-]{2,30}|\\p{Lu}\\p{Ll}{1,20}(?: \\p{Lu}\\p{Ll}{1,20})?";
const omission = "(?:forgot|failed|neglected|omitted) to|did(?: not|n['’]t)";
const duty = /^ (?:check|test|verify|follow|read|notice|review|validate|reali[sz]e)\b/;
const slip =
	"(?:had |has )?(?:forgotten|neglected|overlooked|ignored|misread|mistyped|misconfigured)|(?:had |has )?(?:accidentally|mistakenly|inadvertently|erroneously|wrongly|carelessly|unintentionally) \\p{L}{2,20}";
const source = `(?<![\\p{L}\\p{N}@])(?:(?<role>${role})|(?<name>${name})) (?:(?<omission>${omission})|${slip})(?![\\p{L}\\p{N}])`;
const pattern = phrasePattern(source, "gu");

const hint = /forgot|failed|neglected|omitted|did|overlooked|ignored|mis(?:read|typed|config)|ly/;

const faults = phraseSearch(hint, function* (words) {
	for (const { index, 0: found } of matchesOf(pattern, words)) {
		const end = index + found.length;
		const isOmission = /\bdid/.test(found);
		if (!isOmission || duty.test(wordsBehind(words, end))) yield { start: index, end };
	}
});

/** A name counts only when the report says that it is one: `Ben`, not `Redis`. */
function isPerson({ words }: Phrase, people: ReadonlySet<string>): boolean {
	const parts = partsOf(words);
	const { name = "" } = { ...parts };
	return parts?.role !== undefined || name.startsWith("@") || people.has(name);
}

function partsOf(words: string): Parts | undefined {
	return new RegExp(source, "u").exec(words)?.groups;
}

type Parts = Readonly<Record<string, string | undefined>>;

/** `The engineer forgot to renew` → `Nothing made the engineer renew`; other verbs need the writer. */
function withSystem(report: Report, { span, words }: Phrase): Fix | undefined {
	const { role: byRole, name: byName = "", omission: verb } = { ...partsOf(words) };
	if (verb === undefined) return undefined;

	const subject = byRole ? byRole.charAt(0).toLowerCase() + byRole.slice(1) : byName;
	const nothing = beginsSentence(report, span) ? "Nothing" : "nothing";
	const newText = `${nothing} made ${subject === "he" ? "him" : subject === "she" ? "her" : subject}`;
	return { title: "Make the system the subject", edits: [{ span, newText }], safe: false };
}

function beginsSentence({ text }: Report, { start }: Span): boolean {
	return /(?:^|[.!?:]\s+|\n[^\S\n]*(?:[-*+]\s+)?)$/.test(
		text.slice(Math.max(0, start - 12), start),
	);
}
