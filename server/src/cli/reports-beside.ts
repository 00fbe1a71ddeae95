import { dirname, join, relative, resolve, sep } from "node:path";
import { toChunks } from "../core/chunks.ts";
import { indexBlocks, indexMark } from "../core/index-page/index-blocks.ts";
import type { ListedReport } from "../core/index-page/index-columns.ts";
import type { ReportsIn } from "../core/index-page/update-index.ts";
import { createGitSight } from "./git-sight.ts";
import { type FoundReports, loadFacts } from "./load-facts.ts";
import type { Terminal } from "./terminal.ts";

/** The reports that the indexes of a page tell of. */
export interface ReportsBeside {
	/** Knows nothing of a folder in which a file could not be read: its row would be lost. */
	readonly reportsIn: ReportsIn;
	/** How many files could not be read; each has been told. */
	readonly failed: number;
}

/** Finds the reports for pages, each folder looked into once. */
export function createReportsBeside(
	terminal: Terminal,
): (path: string, text: string) => Promise<ReportsBeside> {
	const folders = new Map<string, FoundReports>();
	const isSeen = createGitSight();
	return async (path, text) => {
		const found = new Map<string, FoundReports>();
		for (const from of foldersNamed(text)) {
			// Below the folder as the user named it, so that complaints name files alike.
			const folder = join(dirname(path), from);
			const reports = folders.get(folder) ?? (await seenIn(folder));
			folders.set(folder, reports);
			found.set(from, reports);
		}
		return {
			reportsIn: (from) => {
				const it = found.get(from);
				return it?.failed === 0 ? listed(it, path, terminal) : undefined;
			},
			failed: [...found.values()].reduce((sum, it) => sum + it.failed, 0),
		};
	};

	/** An editor does not know what Git ignores, and would say otherwise. */
	async function seenIn(folder: string): Promise<FoundReports> {
		const { reports, failed } = await loadFacts([folder], terminal);
		const seen = await Promise.all(
			reports.map(({ path }) => isSeen(resolve(terminal.folder, path))),
		);
		return { reports: reports.filter((_, index) => seen[index]), failed };
	}
}

function foldersNamed(text: string): ReadonlySet<string> {
	// Nearly no text has one, and finding out takes a parse.
	if (!text.includes(indexMark)) return new Set();

	const blocks = indexBlocks({ text, chunks: toChunks(text) });
	return new Set(blocks.filter(({ faults }) => faults.length === 0).map((it) => it.options.from));
}

function listed({ reports }: FoundReports, page: string, { folder }: Terminal): ListedReport[] {
	const own = resolve(folder, page);
	return reports.flatMap(({ path, facts }) => {
		const from = relative(dirname(own), resolve(folder, path));
		return resolve(folder, path) === own ? [] : [{ path: from.split(sep).join("/"), facts }];
	});
}
