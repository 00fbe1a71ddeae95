import type { Report } from "./report.ts";
import type { Problem, Rule, RuleContext, Severity } from "./rule.ts";

export interface Finding extends Problem {
	readonly rule: string;
	readonly severity: Severity;
}

/** A rule's id to its severity; a rule that is not named keeps its own. */
export type RuleSettings = Readonly<Record<string, Severity | "off">>;

/** All findings of `rules` in `report`, in document order. */
export function lint(
	report: Report,
	rules: readonly Rule[],
	context: RuleContext & { readonly settings: RuleSettings },
): Finding[] {
	const found = rules.flatMap((rule) => {
		const severity = context.settings[rule.id] ?? rule.severity;
		if (severity === "off") return [];
		return [...rule.check(report, context)].map((problem) => ({
			...problem,
			rule: rule.id,
			severity,
		}));
	});
	return found.toSorted((a, b) => a.span.start - b.span.start);
}
