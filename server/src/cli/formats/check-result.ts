import type { Finding } from "../../core/lint.ts";
import type { Severity } from "../../core/rule.ts";
import type { Unreadable } from "../place-files.ts";

/** What was found in a file. */
export interface CheckedFile {
	readonly path: string;
	readonly text: string;
	/** A configuration file is no report, and is named only when something is wrong with it. */
	readonly isReport: boolean;
	/** What is left after mending. */
	readonly findings: readonly Finding[];
	/** How many fixes were applied. */
	readonly mended: number;
}

/** The same, told: of ten thousand files no more is kept. Plain data. */
export interface ToldFile extends Pick<CheckedFile, "path" | "isReport" | "mended"> {
	readonly kind: "told";
	/** How many findings there are, by severity. */
	readonly counts: Readonly<Record<Severity, number>>;
	/** How many of them `--fix` mends. */
	readonly fixable: number;
	/** What the format says of the file; may be empty. */
	readonly words: string;
}

export interface CheckResult {
	readonly files: readonly ToldFile[];
	readonly unreadable: readonly Unreadable[];
	/** How many files were looked at, reports or not. */
	readonly seen: number;
}

export interface FormatOptions {
	readonly colours: boolean;
}

/** A result as text for standard output. */
export interface Format {
	/** What it says of a file. */
	ofFile(file: CheckedFile, options: FormatOptions): string;
	/** What it says of all, its words on each of them included. */
	ofAll(result: CheckResult, options: FormatOptions): string;
}
