import type { Finding } from "../../core/lint.ts";
import type { Severity } from "../../core/rule.ts";
import { rules } from "../../core/rules/index.ts";
import type { CheckedFile, FormatOptions, ToldFile } from "./check-result.ts";
import { formats } from "./index.ts";

/** How to tell what was found. Plain data. */
export interface Telling extends FormatOptions {
	/** Its name; one that is not known says nothing. */
	readonly format: string;
}

export function tellFile(file: CheckedFile, { format, ...options }: Telling): ToldFile {
	const { path, isReport, mended, findings } = file;
	return {
		kind: "told",
		...{ path, isReport, mended },
		counts: countsOf(findings),
		fixable: findings.filter(isMendable).length,
		words: formats.get(format)?.ofFile(file, options) ?? "",
	};
}

/** Fixes may take time to make. */
const unsafe = new Set(rules.filter(({ neverSafe }) => neverSafe).map(({ id }) => id));

function isMendable(finding: Finding): boolean {
	return !unsafe.has(finding.rule) && finding.fixes?.some(({ safe }) => safe) === true;
}

function countsOf(findings: readonly Finding[]): Record<Severity, number> {
	const counts = { error: 0, warning: 0, info: 0, hint: 0 };
	for (const { severity } of findings) counts[severity]++;
	return counts;
}
