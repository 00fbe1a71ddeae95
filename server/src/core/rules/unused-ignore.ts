import { chunksWithin } from "../chunks-within.ts";
import { firstIndex } from "../first-index.ts";
import { nearest } from "../nearest.ts";
import { removeIgnore, removeIgnored } from "../remove-ignore.ts";
import type { Report } from "../report.ts";
import type { Found, Problem, Rule } from "../rule.ts";
import { type Suppression, suppressionsIn } from "../suppression.ts";
import { isInside, type Span } from "../text.ts";
import { withFixes } from "../with-fixes.ts";

export const unusedIgnore: Rule = {
	id: "unused-ignore",
	severity: "hint",
	readsFindings: true,
	summary: "A comment that lets a finding be has a finding to let be.",
	why: [
		"Such a comment outlives what it was written for, and then hides the next finding of the same kind.",
		"",
		"Rules that are switched off find nothing, so comments about them are left alone.",
		"None of 212 real reports has such a comment.",
	].join("\n"),
	examples: [
		{
			bad: "# Disk full\n\n<|<!-- postmortem-ignore placeholder -->|>\nThe disk was full at 14:05.\n",
			says: "Remove this comment: `placeholder` finds nothing on the line below.",
			good: "# Disk full\n\nThe disk was full at 14:05.\n",
		},
		{
			bad: "# Disk full\n\n<!-- postmortem-ignore <|placeholders|> -->\nTBD\n",
			says: "There is no rule `placeholders`, but there is `placeholder`.",
			good: "# Disk full\n\n<!-- postmortem-ignore placeholder -->\nTBD\n",
		},
	],
	*check(report, { found }) {
		if (!found) return;

		const use = { ...found, isUsed: createUse(found) };
		for (const comment of suppressionsIn(report)) {
			if (!isShown(report, comment.span)) yield* unused(report, comment, use);
		}
	},
};

/** True for a comment in inline code: it is there to be read. */
function isShown({ chunks }: Report, { start, end }: Span): boolean {
	return chunksWithin(chunks, { start, end }).some(({ chunk, start: from }) =>
		chunk.quoted.some((quoted) => isInside({ start: start - from, end: end - from }, quoted)),
	);
}

function* unused(report: Report, comment: Suppression, found: Use): Iterable<Problem> {
	if (comment.rules.length === 0) {
		const name = comment.isWholeFile ? "postmortem-ignore-file" : "postmortem-ignore";
		const message = `Name the rule to ignore, such as \`<!-- ${name} placeholder -->\`.`;
		yield { span: comment.span, message, fixes: [removeIgnore(report.text, comment)] };
	}
	for (const named of comment.rules) {
		if (named.id === unusedIgnore.id) continue;
		if (!found.known.includes(named.id)) yield unknown(report, comment, named, found);
		else if (found.ran.has(named.id) && !found.isUsed(comment, named.id)) {
			yield idle(report, comment, named);
		}
	}
}

interface Use extends Found {
	readonly isUsed: (comment: Suppression, id: string) => boolean;
}

/** Says whether a comment speaks for a finding of the rule `id`. */
function createUse({ findings }: Found): Use["isUsed"] {
	const startsOf = new Map<string, number[]>();
	for (const { rule, span } of findings.toSorted((a, b) => a.span.start - b.span.start)) {
		const starts = startsOf.get(rule);
		if (starts) starts.push(span.start);
		else startsOf.set(rule, [span.start]);
	}
	return ({ lines }, id) => {
		const starts = startsOf.get(id) ?? [];
		const next = starts[firstIndex(starts, (start) => start >= lines.start)];
		return next !== undefined && next <= lines.end;
	};
}

type Named = Suppression["rules"][number];

function unknown({ text }: Report, comment: Suppression, named: Named, { known }: Found): Problem {
	const meant = nearest(named.id, known);
	const remove = removeIgnored(text, comment, named);
	if (meant === undefined) {
		const message = `There is no rule \`${named.id}\`; see the list of rules for its name.`;
		return { span: named.span, message, fixes: [remove] };
	}

	const edits = [{ span: named.span, newText: meant }];
	return {
		span: named.span,
		message: `There is no rule \`${named.id}\`, but there is \`${meant}\`.`,
		fixes: [{ title: `Replace with \`${meant}\``, edits, safe: false }, remove],
	};
}

function idle({ text }: Report, comment: Suppression, named: Named): Problem {
	const isOnly = comment.rules.length === 1;
	const what = isOnly ? "this comment" : `\`${named.id}\` here`;
	const where = comment.isWholeFile ? "in this file" : "on the line below";
	const problem = {
		span: isOnly ? comment.span : named.span,
		message: isOnly
			? `Remove ${what}: \`${named.id}\` finds nothing ${where}.`
			: `Remove ${what}: it finds nothing ${where}.`,
	};
	// Thousands of comments may stand in a report, and few are mended.
	return withFixes(problem, () => [removeIgnored(text, comment, named)]);
}
