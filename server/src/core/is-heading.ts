import type { Section } from "./report.ts";

/** True for a section below a heading of Markdown's own, not below a line that stands for one. */
export function isHeading({ style }: Section): boolean {
	return style === "atx" || style === "setext";
}
