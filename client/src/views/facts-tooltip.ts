import { MarkdownString } from "vscode";

/** A tooltip of a heading and facts, which stand there as they are written: nothing in them is markup. */
export function factsTooltip(
	heading: string,
	facts: readonly (readonly [string, string])[],
): MarkdownString {
	const tooltip = new MarkdownString("**").appendText(heading).appendMarkdown("**\n\n");
	for (const [label, value] of facts) {
		tooltip.appendMarkdown(`- ${label}: `).appendText(value).appendMarkdown("\n");
	}
	return tooltip;
}
