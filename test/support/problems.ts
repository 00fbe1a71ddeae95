import { parseReport } from "../../server/src/core/parse.ts";
import type { Problem, Rule, RuleContext } from "../../server/src/core/rule.ts";
import { templateById } from "../../server/src/core/templates.ts";
import { applyEdits, slice } from "../../server/src/core/text.ts";

/** What `rule` finds in `text`, by the template `classic`, on 2 March 2026. */
export function problemsOf(rule: Rule, text: string, context?: Partial<RuleContext>): Problem[] {
	const report = parseReport(text);
	return [
		...rule.check(report, { template: templateById("classic"), today: "2026-03-02", ...context }),
	];
}

/** The words that `rule` finds fault with. */
export function wordsOf(rule: Rule, text: string, context?: Partial<RuleContext>): string[] {
	return problemsOf(rule, text, context).map(({ span }) => slice(text, span));
}

/** `text` after the fix of that title, of the first problem. */
export function fixed(
	rule: Rule,
	text: string,
	title: string,
	context?: Partial<RuleContext>,
): string | undefined {
	const [problem] = problemsOf(rule, text, context);
	const fix = problem?.fixes?.find((it) => it.title === title);
	return fix && applyEdits(text, fix.edits);
}
