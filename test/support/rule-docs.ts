import type { Example, Rule } from "../../server/src/core/rule.ts";
import { readMarks } from "./marked-text.ts";

/** The page that a finding links to; each rule's id is its anchor. */
export function ruleDocs(rules: readonly Rule[]): string {
	const rows = rules.map(
		({ id, severity, completeness, summary }) =>
			`| [\`${id}\`](#${id}) | ${severity}${completeness ? " ▫" : ""} | ${summary} |`,
	);
	return [
		intro,
		`| rule | severity | wants |\n|---|---|---|\n${rows.join("\n")}`,
		...rules.map(chapter),
		"",
	].join("\n\n");
}

const intro = `# Rules

What Postmortem checks in a report.
This page is generated from the rules themselves; the examples are run as tests.

Every rule has a severity of its own, which the setting \`postmortem.rules\` or the key \`rules\` in \`.postmortem.json\` changes: \`error\`, \`warning\`, \`info\`, \`hint\` or \`off\`.
Rules marked ▫ ask for completeness: while a report says \`status: draft\`, their findings are hints.

To let one finding be, write \`<!-- postmortem-ignore rule-id -->\` on the line before it.
To let all findings of a rule be, write \`<!-- postmortem-ignore-file rule-id -->\` anywhere in the report.
A quick fix writes either.`;

function chapter({ id, severity, completeness, summary, why, examples }: Rule): string {
	const draft = completeness ? ", hint in a draft" : "";
	return [
		`## ${id}`,
		`${summary}\nSeverity: ${severity}${draft}.`,
		why,
		...examples.map(exampleText),
	].join("\n\n");
}

function exampleText({ bad, says, good }: Example): string {
	const { text, spans } = readMarks(bad);
	const words = spans.map(({ start, end }) => text.slice(start, end));
	const places = [...new Set(words)].map((it) => `“${it.replace(/\s+/g, " ")}”`).join(", ");
	const before = `At ${places}: ${says}\n\n${fence(text)}`;
	return good === text ? before : `${before}\n\nBetter:\n\n${fence(good)}`;
}

function fence(text: string): string {
	const ticks = text.includes("```") ? "````" : "```";
	return `${ticks}markdown\n${text.trimEnd()}\n${ticks}`;
}
