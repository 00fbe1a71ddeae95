import type { EntryFact, Facts } from "../core/facts.ts";
import { reportEntries } from "../core/report-entries.ts";
import { reportFacts } from "../core/report-facts.ts";
import { loadReports } from "./load-reports.ts";
import { complaints } from "./place-files.ts";
import { createProgress } from "./progress.ts";
import type { Terminal } from "./terminal.ts";

/** A report that a path on the command line led to. */
export interface FoundReport {
	/** As the user named it, or below the folder the user named. */
	readonly path: string;
	readonly facts: Facts;
	/** Of its timeline, in document order. */
	readonly entries: readonly EntryFact[];
}

export interface FoundReports {
	readonly reports: readonly FoundReport[];
	/** How many files could not be read; each has been told. */
	readonly failed: number;
}

/** The facts of the files named and of the reports in the folders named; what cannot be read is told and left out. */
export async function loadFacts(
	paths: readonly string[],
	terminal: Terminal,
): Promise<FoundReports> {
	const progress = createProgress(terminal);
	const reports: FoundReport[] = [];
	let failed = 0;
	for await (const loaded of loadReports({ paths, inputName: "stdin.md" }, terminal)) {
		if (loaded.kind !== "loaded") {
			if (loaded.kind === "unreadable") failed++;
			complaints(loaded).forEach(progress.warn);
			continue;
		}
		progress.show(`Reading ${reports.length + 1}: ${loaded.path}`);
		const { report, path, template, detection } = loaded.examine(loaded.file.text);
		if (!loaded.isNamed && !detection.isReport) continue;
		const facts = reportFacts(report, path, template.id);
		reports.push({ path: loaded.path, facts, entries: reportEntries(report) });
	}
	progress.end();
	return { reports, failed };
}
