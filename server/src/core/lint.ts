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
export function lint(
	report: Report,
	rules: readonly Rule[],
	context: RuleContext & { readonly settings: RuleSettings },
): Finding[] {
	const isSuppressed = createSuppression(report.text);
	const draft = isDraft(report);
	const closed = untouchedSections(report, context.template).map(({ headingSpan, bodySpan }) => ({
		start: headingSpan.start,
		end: bodySpan.end,
	}));
	const isTemplates = ({ span }: Problem) => closed.some((it) => isInside(span, it));
	const found = rules.flatMap((rule) => {
		const wanted = context.settings[rule.id] ?? rule.severity;
		if (wanted === "off") return [];

		const severity = draft && rule.completeness ? "hint" : wanted;
		const problems = [...rule.check(report, context)];
		const own = rule.readsTemplateText ? problems : problems.filter((it) => !isTemplates(it));
		return own.map((problem) => ({
			...problem,
			rule: rule.id,
			severity,
		}));
	});
	return found
		.filter((finding) => !isSuppressed(finding))
		.toSorted((a, b) => a.span.start - b.span.start);
}

/** A draft is not expected to be complete: `status: draft`, `**Status:** Draft`, “WIP”. */
export function isDraft(report: Report): boolean {
	const status = report.metadata.fields.find(({ name }) => name === "status");
	return /^\W*(draft|wip|work in progress)\b/i.test(status?.value ?? "");
}
