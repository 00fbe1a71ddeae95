import { parseReport } from "../../server/src/core/parse.ts";
import { presetSeverity } from "../../server/src/core/presets.ts";
import type { Example, Rule } from "../../server/src/core/rule.ts";
import { templateById } from "../../server/src/core/templates.ts";
import { reportsOf } from "./listed-report.ts";
import { readMarks } from "./marked-text.ts";

/** The page that a finding links to; each rule's id is its anchor. */
export function ruleDocs(rules: readonly Rule[]): string {
	const rows = rules.map((rule) => {
		const { id, severity, completeness, summary } = rule;
		const [quiet, strict] = [presetSeverity("quiet", rule), presetSeverity("strict", rule)];
		const usual = `${severity}${completeness ? " ▫" : ""}${hasSafeFix(rule) ? " ✓" : ""}`;
		return `| [\`${id}\`](#${id}) | ${usual} | ${quiet} | ${strict} | ${summary} |`;
	});
	return [
		intro,
		`| rule | severity | in \`quiet\` | in \`strict\` | wants |\n|---|---|---|---|---|\n${rows.join("\n")}`,
		...rules.map(chapter),
		"",
	].join("\n\n");
}

const intro = `# Rules

What Postmortem checks in a report.
This page is generated from the rules themselves; the examples are run as tests.

Every rule has a severity of its own, which the setting \`postmortem.rules\` or the key \`rules\` in \`.postmortem.json\` changes: \`error\`, \`warning\`, \`info\`, \`hint\` or \`off\`.
The setting \`postmortem.preset\` or the key \`preset\` chooses them all at once: \`quiet\`, \`recommended\` (as each rule says) or \`strict\`.
A template may change rules for the reports that follow it.
Where they differ, the template wins over the preset, and what is set for a single rule over both.

Rules marked ▫ ask for completeness: while a report says \`status: draft\`, their findings are hints.
Rules marked ✓ have a safe fix, which can lose and invent nothing: \`postmortem check --fix\` and the code action \`source.fixAll.postmortem\` apply these and no other.

To let one finding be, write \`<!-- postmortem-ignore rule-id -->\` on the line before it.
To let all findings of a rule be, write \`<!-- postmortem-ignore-file rule-id -->\` anywhere in the report.
A quick fix writes either.`;

/** Shown by the examples: what can be mended safely there can be so in reports. */
function hasSafeFix(rule: Rule): boolean {
	return rule.examples.some((example) => {
		const context = {
			template: templateById("classic"),
			today: undefined,
			reportsIn: reportsOf(example),
		};
		const problems = [...rule.check(parseReport(readMarks(example.bad).text), context)];
		return problems.some(({ fixes }) => fixes?.some(({ safe }) => safe));
	});
}

function chapter(rule: Rule): string {
	const { id, severity, completeness, summary, why, examples } = rule;
	const draft = completeness ? ", hint in a draft" : "";
	const safe = hasSafeFix(rule) ? " The fix is safe." : "";
	return [
		`## ${id}`,
		`${summary}\nSeverity: ${severity}${draft}.${safe}`,
		why,
		...examples.map(exampleText),
	].join("\n\n");
}

function exampleText({ bad, says, good, reports = {} }: Example): string {
	const { text, spans } = readMarks(bad);
	const words = spans.map(({ start, end }) => text.slice(start, end));
	const places = [...new Set(words)].map((it) => `“${it.replace(/\s+/g, " ")}”`).join(", ");
	const beside = Object.entries(reports).map(
		([path, it]) => `\n\nBeside it, \`${path}\`:\n\n${fence(it)}`,
	);
	const before = `At ${places}: ${says}\n\n${fence(text)}${beside.join("")}`;
	return good === text ? before : `${before}\n\nBetter:\n\n${fence(good)}`;
}

function fence(text: string): string {
	const ticks = text.includes("```") ? "````" : "```";
	return `${ticks}markdown\n${text.trimEnd()}\n${ticks}`;
}
