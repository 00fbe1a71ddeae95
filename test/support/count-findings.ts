import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defaultSettings } from "../../server/src/core/settings.ts";
import { lineAt } from "../../server/src/core/text.ts";
import { type Examined, examine } from "../../server/src/workspace/examine.ts";

/** Print what the rules say of the reports in a folder of files named `owner__repository__path`. */
export function countFindings(folder: string): void {
	const reports = readdirSync(folder).map((file) => ({ file, ...examined(folder, file) }));
	const found = reports.flatMap(({ file, report, findings }) =>
		findings().map((finding) => ({
			...finding,
			file,
			line: lineAt(report.text, finding.span.start),
		})),
	);
	const rules = [...new Set(found.map(({ rule }) => rule))].toSorted();
	for (const rule of rules) {
		const own = found.filter((finding) => finding.rule === rule);
		console.log(`\n${rule}: ${own.length} in ${new Set(own.map(({ file }) => file)).size} reports`);
		printCounts(own.map(({ file }) => repositoryOf(file)));
		for (const { file, line, severity, message } of own) {
			console.log(`    ${file}:${line} ${severity} ${message}`);
		}
	}
	console.log(`\ntemplates of ${reports.length} reports`);
	printCounts(reports.map(({ template, templateReason }) => `${template.id} – ${templateReason}`));
}

function examined(folder: string, file: string): Examined {
	return examine(readFileSync(join(folder, file), "utf8"), {
		uri: `file:///reports/${file}`,
		scoped: { settings: defaultSettings, root: "file:///reports" },
		today: "2026-11-01",
	});
}

function repositoryOf(file: string): string {
	return file.split("__").slice(0, 2).join("/");
}

/** How often each word comes, the most frequent first. */
function printCounts(words: readonly string[]): void {
	const counts = new Map<string, number>();
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	const sorted = [...counts].toSorted(([, a], [, b]) => b - a);
	for (const [word, count] of sorted) console.log(`  ${String(count).padStart(4)}  ${word}`);
}
