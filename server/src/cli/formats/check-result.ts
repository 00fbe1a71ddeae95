import type { Finding } from "../../core/lint.ts";
import type { Report } from "../../core/report.ts";
import type { Unreadable } from "../load-reports.ts";

export interface CheckedFile {
	readonly kind: "checked";
	readonly path: string;
	readonly report: Report;
	/** What is left after mending. */
	readonly findings: readonly Finding[];
	/** How many fixes were applied. */
	readonly mended: number;
}

export interface CheckResult {
	readonly files: readonly CheckedFile[];
	readonly unreadable: readonly Unreadable[];
	/** How many files were looked at, reports or not. */
	readonly seen: number;
}

export interface FormatOptions {
	readonly colours: boolean;
}

/** A result as text for standard output. */
export type Format = (result: CheckResult, options: FormatOptions) => string;
