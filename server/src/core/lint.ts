import { atOnce } from "./at-once.ts";
import type { Report } from "./report.ts";
import type { Problem, Rule, RuleContext, Severity } from "./rule.ts";
import { createSuppression } from "./suppression.ts";
import { isInside } from "./text.ts";
import { untouchedSections } from "./untouched.ts";
import { withFixes } from "./with-fixes.ts";

export interface Finding extends Problem {
	readonly rule: string;
	readonly severity: Severity;
}

/** A rule's id to its severity; a rule that is not named keeps its own. */
export type RuleSettings = Readonly<Record<string, Severity | "off">>;

/** All findings of `rules` in `report`, in document order, without those that a comment in the report suppresses. */
export function lint(report: Report, rules: readonly Rule[], context: Context): Finding[] {
	return atOnce(lintSteps(report, rules, context));
}

/** The same in steps: a rule each, or what it finds at once. */
export function* lintSteps(
	report: Report,
	rules: readonly Rule[],
	context: Context,
): Generator<undefined, Finding[]> {
	const isOwn = ownText(report, context);
	const asked = rules.flatMap((rule) => askedOf(rule, report, context));
	const first = asked.filter(({ rule }) => !rule.readsFindings);
	const findings = yield* foundBy(first, { report, context, isOwn });
	const ran = new Set(first.map(({ rule }) => rule.id));
	const found = { known: rules.map(({ id }) => id), ran, findings };
	const last = asked.filter(({ rule }) => rule.readsFindings);
	const others = yield* foundBy(last, { report, context: { ...context, found }, isOwn });
	yield;
	const isSuppressed = createSuppression(report);
	yield;
	return [...findings, ...others]
		.filter((finding) => !isSuppressed(finding))
		.toSorted((a, b) => a.span.start - b.span.start);
}

/** A rule that is not off, and how severe it is in this report. */
interface Asked {
	readonly rule: Rule;
	readonly severity: Severity;
}

function askedOf(rule: Rule, report: Report, { settings }: Context): Asked[] {
	const severity = settings[rule.id] ?? rule.severity;
	if (severity === "off") return [];
	return [{ rule, severity: rule.completeness && isDraft(report) ? "hint" : severity }];
}

interface Ground {
	readonly report: Report;
	readonly context: Context;
	/** False for what the template wrote. */
	readonly isOwn: (problem: Problem) => boolean;
}

function* foundBy(
	asked: readonly Asked[],
	{ report, context, isOwn }: Ground,
): Generator<undefined, Finding[]> {
	const findings: Finding[] = [];
	for (const { rule, severity } of asked) {
		yield;
		for (const problem of rule.check(report, context)) {
			if (!rule.readsTemplateText && !isOwn(problem)) continue;

			findings.push(toFinding(problem, { rule: rule.id, severity }));
			if (findings.length % inOneStep === 0) yield;
		}
	}
	return findings;
}

/** Findings. */
const inOneStep = 1000;

type Context = RuleContext & { readonly settings: RuleSettings };

function ownText(report: Report, { template }: Context): Ground["isOwn"] {
	const closed = untouchedSections(report, template).map(({ headingSpan, bodySpan }) => ({
		start: headingSpan.start,
		end: bodySpan.end,
	}));
	return ({ span }) => !closed.some((it) => isInside(span, it));
}

/** Fixes may be made when asked for: they are not asked for here. */
function toFinding(
	problem: Problem,
	{ rule, severity }: Pick<Finding, "rule" | "severity">,
): Finding {
	const { span, message, related } = problem;
	const finding = { rule, severity, span, message, ...(related && { related }) };
	return "fixes" in problem ? withFixes(finding, () => problem.fixes) : finding;
}

/** A draft is not expected to be complete: `status: draft`, `**Status:** Draft`, “WIP”. */
export function isDraft(report: Report): boolean {
	const status = report.metadata.fields.find(({ name }) => name === "status");
	return /^\W*(draft|wip|work in progress)\b/i.test(status?.value ?? "");
}
