import { askedOnce } from "../asked-once.ts";
import { bodyProse } from "../body-prose.ts";
import { durationsIn } from "../durations.ts";
import { elapsedWords } from "../elapsed-words.ts";
import { followsTemplate } from "../follows-template.ts";
import { insertLine } from "../insert-line.ts";
import { measured } from "../metrics.ts";
import type { Report, Section } from "../report.ts";
import type { Fix, Rule } from "../rule.ts";
import type { Template } from "../template.ts";
import { slice } from "../text.ts";
import { isUnwritten } from "../unwritten.ts";
import { withFixes } from "../with-fixes.ts";

export const incompleteSummary: Rule = {
	id: "incomplete-summary",
	severity: "info",
	completeness: true,
	summary: "The summary tells duration, impact and root cause.",
	why: `Most readers read the summary alone: how long, who noticed what, and why.

Only reports that follow the template \`classic\` are looked at.
A label, a sentence or a field of the report's metadata will do; for the duration also a start and an end, for the impact a section of its own.
The duration is filled in from the timeline where its milestones tell it.

On 212 real reports: no finding: all of this structure tell the three.`,
	examples: [
		{
			bad: "# Disk full\n\n## <|Issue Summary|>\n\n- **Impact:** 8 % of logins failed.\n- **Root cause:** A log without rotation.\n\n## Timeline\n\nAll times in UTC.\n\n- 2026-03-01 14:05 **[impact start]** Logins fail.\n- 2026-03-01 14:50 **[resolved]** Logins succeed.\n\n## Root Cause and Resolution\n\nThe log.\n\n## Corrective and Preventive Measures\n\n- [ ] Rotate the log\n",
			says: "Tell the duration in the summary, such as `Duration: 45 min`.",
			good: "# Disk full\n\n## Issue Summary\n\n- **Impact:** 8 % of logins failed.\n- **Root cause:** A log without rotation.\n- **Duration:** 45 min (2026-03-01 14:05 – 2026-03-01 14:50)\n\n## Timeline\n\nAll times in UTC.\n\n- 2026-03-01 14:05 **[impact start]** Logins fail.\n- 2026-03-01 14:50 **[resolved]** Logins succeed.\n\n## Root Cause and Resolution\n\nThe log.\n\n## Corrective and Preventive Measures\n\n- [ ] Rotate the log\n",
		},
	],
	*check(report, { template, isGuess = false }) {
		if (template.id !== "classic" || isGuess || !isClassic(report, template)) return;

		const summary = report.sections.find((it) => it.kind === "summary" && it.hasContent);
		if (!summary || isUnwritten(slice(report.text, summary.span))) return;

		const lacking = facts.filter((it) => !it.isTold(report, bodyProse(report, summary)));
		if (lacking.length === 0) return;

		const names = listFormat().format(lacking.map(({ name }) => name.toLowerCase()));
		const shown = lacking.map(({ shows }) => `\`${shows}\``).join(", ");
		const message = `Tell the ${names} in the summary, such as ${shown}.`;
		yield withFixes({ span: summary.titleSpan, message }, () => [
			insertion(report, summary, lacking),
		]);
	},
};

/** Others also have a summary, a timeline, causes and actions, but a summary of their own kind. */
function isClassic(report: Report, template: Template): boolean {
	const own = ["rootCauseAndResolution", "correctiveAndPreventive"];
	const isSaid = report.metadata.fields.some(
		({ name, value }) => name === "template" && value === template.id,
	);
	const isMeant = report.sections.some(({ kind }) => kind !== undefined && own.includes(kind));
	return isSaid || (isMeant && followsTemplate(report, template));
}

/** To make one takes longer than to look for all that is lacking. */
const listFormat = askedOnce(() => new Intl.ListFormat("en"));

interface Fact {
	readonly name: "Duration" | "Impact" | "Root cause";
	/** How it looks. */
	readonly shows: string;
	isTold(report: Report, prose: string): boolean;
	/** What is put behind the label. */
	line(report: Report): string;
}

const facts: readonly Fact[] = [
	{
		name: "Duration",
		shows: "Duration: 45 min",
		isTold: (report, prose) =>
			durationsIn(prose).length > 0 ||
			Array.from(prose.matchAll(clocks)).length > 1 ||
			/\b(?:duration|downtime|lasted)\b|(?<![\p{L}\p{N}_])\p{L}+ ?-? ?(?:hours?|minutes?|days?|weeks?)\b/iu.test(
				prose,
			) ||
			hasField(report, /duration|downtime|end|timeTo/i) ||
			report.sections.some(({ kind }) => kind === "metrics"),
		line: (report) => durationLine(report) ?? "_how long, from when to when_",
	},
	{
		name: "Impact",
		shows: "Impact: 8 % of logins failed",
		isTold: ({ sections }, prose) =>
			sections.some(({ kind }) => kind === "impact") || effect.test(prose),
		line: () => "_what users saw, and how many of them_",
	},
	{
		name: "Root cause",
		shows: "Root cause: a log without rotation",
		isTold: (report, prose) => cause.test(prose) || hasField(report, /cause/i),
		line: () => "_one sentence; the details stand below_",
	},
];

const clocks = /\b\d{1,2}:\d{2}\b|\b\d{1,2} ?[ap]\.?m\b/gi;
const effect =
	/%|\b(?:impact\p{L}*|users?|customers?|clients?|visitors?|affect\p{L}*|unavailab\p{L}*|unable|unreachable|inaccessible|outage|down|downtime|offline|slow\p{L}*|degrad\p{L}*|fail\p{L}*|errors?|lost|loss\p{L}*|stole\p{L}*|could not|couldn['’]t|interrupt\p{L}*|disrupt\p{L}*)\b/iu;
const cause =
	/\b(?:caus\p{L}*|because|due to|owing to|thanks to|result(?:ed|ing)?|led to|lead to|trigger\p{L}*|reason\p{L}*|by (?:an?|the)|after|when|bug|fault\p{L}*|misconfigur\p{L}*|flaw|root)\b/iu;

function hasField({ metadata }: Report, names: RegExp): boolean {
	return metadata.fields.some(({ name }) => names.test(name));
}

function durationLine(report: Report): string | undefined {
	const duration = measured(report).find(({ id }) => id === "impactDuration");
	if (!duration) return undefined;

	const { milliseconds, from, to } = duration;
	return `${elapsedWords(milliseconds / 60_000)} (${from.timestamp.raw} – ${to.timestamp.raw})`;
}

function insertion(report: Report, summary: Section, lacking: readonly Fact[]): Fix {
	const lines = lacking.map((fact) => `- **${fact.name}:** ${fact.line(report)}`);
	return {
		title: lines.length > 1 ? "Insert lines for them" : "Insert a line for it",
		edits: [insertLine(report, summary, lines.join("\n"))],
		safe: false,
	};
}
