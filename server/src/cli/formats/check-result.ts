import type { Finding } from "../../core/lint.ts";
import type { Unreadable } from "../place-files.ts";

export interface CheckedFile {
	readonly kind: "checked";
	readonly path: string;
	readonly text: string;
	/** A configuration file is no report, and is named only when something is wrong with it. */
	readonly isReport: boolean;
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
