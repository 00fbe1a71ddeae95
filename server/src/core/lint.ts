import { atOnce } from "./at-once.ts";
import type { Report } from "./report.ts";
import type { Problem, Rule, RuleContext, Severity } from "./rule.ts";
import { createSuppression } from "./suppression.ts";
import { isInside } from "./text.ts";
import { untouchedSections } from "./untouched.ts";

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
	const check = createCheck(report, context);
	const first = rules.filter(({ readsFindings }) => !readsFindings);
	const findings = yield* foundBy(first, check);
	const ran = new Set(first.filter((it) => wanted(it, context) !== "off").map(({ id }) => id));
	const found = { known: rules.map(({ id }) => id), ran, findings };
	const last = rules.filter(({ readsFindings }) => readsFindings);
	const others = yield* foundBy(last, (rule) => check(rule, found));
	yield;
	const isSuppressed = createSuppression(report);
	yield;
	return [...findings, ...others]
		.filter((finding) => !isSuppressed(finding))
		.toSorted((a, b) => a.span.start - b.span.start);
}

function* foundBy(
	rules: readonly Rule[],
	check: (rule: Rule) => Iterable<Finding>,
): Generator<undefined, Finding[]> {
	const findings: Finding[] = [];
	for (const rule of rules) {
		yield;
		for (const finding of check(rule)) {
			findings.push(finding);
			if (findings.length % inOneStep === 0) yield;
		}
	}
	return findings;
}

/** Findings. */
const inOneStep = 1000;

type Context = RuleContext & { readonly settings: RuleSettings };

/** Says what a rule finds: nothing when it is off, and of what the template wrote only what it is to read. */
function createCheck(
	report: Report,
	context: Context,
): (rule: Rule, found?: RuleContext["found"]) => Iterable<Finding> {
	const draft = isDraft(report);
	const closed = untouchedSections(report, context.template).map(({ headingSpan, bodySpan }) => ({
		start: headingSpan.start,
		end: bodySpan.end,
	}));
	const isOwn = ({ readsTemplateText }: Rule, { span }: Problem) =>
		readsTemplateText === true || !closed.some((it) => isInside(span, it));
	return (rule, found) => {
		const asked = wanted(rule, context);
		if (asked === "off") return [];

		const severity = draft && rule.completeness ? "hint" : asked;
		const problems = rule.check(report, found ? { ...context, found } : context);
		return findingsOf(problems, { isOwn: (it) => isOwn(rule, it), rule: rule.id, severity });
	};
}

function* findingsOf(
	problems: Iterable<Problem>,
	{
		isOwn,
		...of
	}: Pick<Finding, "rule" | "severity"> & { readonly isOwn: (problem: Problem) => boolean },
): Iterable<Finding> {
	for (const problem of problems) {
		if (isOwn(problem)) yield toFinding(problem, of);
	}
}

/** Fixes may be made by a getter: they are not asked for here. */
function toFinding(
	problem: Problem,
	{ rule, severity }: Pick<Finding, "rule" | "severity">,
): Finding {
	const { span, message, related } = problem;
	const finding = { rule, severity, span, message, ...(related && { related }) };
	if (!("fixes" in problem)) return finding;
	return Object.defineProperty(finding, "fixes", { enumerable: true, get: () => problem.fixes });
}

function wanted({ id, severity }: Rule, { settings }: Context): Severity | "off" {
	return settings[id] ?? severity;
}

/** A draft is not expected to be complete: `status: draft`, `**Status:** Draft`, “WIP”. */
export function isDraft(report: Report): boolean {
	const status = report.metadata.fields.find(({ name }) => name === "status");
	return /^\W*(draft|wip|work in progress)\b/i.test(status?.value ?? "");
}
