import { toChunks } from "../core/chunks.ts";
import { hasIndexBlock, indexBlocks, indexMark } from "../core/index-page/index-blocks.ts";
import { insertIndex } from "../core/index-page/insert-index.ts";
import { indexUpdates, type ReportsIn } from "../core/index-page/update-index.ts";
import { isRefusal } from "../core/outcome.ts";
import { lineAt } from "../core/text.ts";
import { foldersAbove } from "../workspace/config-files.ts";
import { findMarkdown } from "../workspace/find-markdown.ts";
import { reportsBeside } from "../workspace/reports-beside.ts";
import { toTextEdit } from "./convert.ts";
import type { IndexPagesResult, UpdateIndexParams, UpdateIndexResult } from "./messages.ts";
import type { OpenReport, Session } from "./session.ts";

/** What brings the indexes of an open page up to date, or puts one there. */
export async function updateIndex(
	session: Session,
	{ uri, insert = false }: UpdateIndexParams,
): Promise<UpdateIndexResult | null> {
	const open = await session.read(uri);
	if (!open || !(open.hasIndex || insert)) return null;

	await session.index.ready();
	// It may have changed meanwhile.
	const page = await session.read(uri);
	return page ? changeOf(page, reportsFor(session, uri)) : null;
}

function reportsFor({ index, settings }: Session, uri: string): ReportsIn {
	const reports = index.isComplete ? index.reports : undefined;
	return reportsBeside(uri, { reports, folders: settings.folders() });
}

function changeOf({ document, report, hasIndex }: OpenReport, reportsIn: ReportsIn) {
	const blocks = indexBlocks(report);
	const [fault] = blocks.flatMap(({ faults }) => faults);
	if (fault) return { refused: `Line ${lineAt(report.text, fault.span.start)}: ${fault.message}` };

	const folders = hasIndex ? blocks.map(({ options }) => options.from) : [""];
	const unknown = folders.find((from) => reportsIn(from) === undefined);
	if (unknown !== undefined) return { refused: unknownReports(unknown) };
	if (!hasIndex) {
		const inserted = insertIndex(report.text, reportsIn);
		if (isRefusal(inserted)) return inserted;
		return { edits: inserted.edits.map((edit) => toTextEdit(document, edit)), lag: "" };
	}

	const updates = indexUpdates(report, reportsIn);
	return {
		edits: updates.map(({ edit }) => toTextEdit(document, edit)),
		lag: updates.map(({ lag }) => lag).join("; "),
	};
}

function unknownReports(from: string): string {
	const folder = from === "" ? "the page’s folder" : `\`${from}\``;
	return `The reports in ${folder} are not known: open the folder that holds them and the page, let them be read to the end, then try again.`;
}

/** Where there is an index, and where reports are. */
export async function indexPagesIn(session: Session): Promise<IndexPagesResult> {
	const { index, settings, files } = session;
	await index.ready();
	const pages: string[] = [];
	for (const root of settings.folders()) {
		for await (const uris of findMarkdown(root, { files })) {
			for (const uri of uris) {
				if (!index.at(uri) && (await isIndexPage(session, uri))) pages.push(uri);
			}
		}
	}
	const uris = index.reports.map(({ uri }) => uri);
	return { pages, folders: foldersOf(uris, settings.folders()) };
}

/** What the editor shows of a page counts. */
async function isIndexPage({ documents, files }: Session, uri: string): Promise<boolean> {
	const text = documents.get(uri)?.getText() ?? (await files.read(uri)) ?? "";
	// Nearly no text has one, and finding out takes a parse.
	return text.includes(indexMark) && hasIndexBlock({ text, chunks: toChunks(text) });
}

/** The folders with reports in or below them; of two with as many, the deeper first. */
function foldersOf(uris: readonly string[], roots: readonly string[]): string[] {
	const counts = new Map<string, number>();
	for (const folder of uris.flatMap(foldersAbove)) {
		const isOurs = roots.some((root) => folder === root || folder.startsWith(`${root}/`));
		if (isOurs) counts.set(folder, (counts.get(folder) ?? 0) + 1);
	}
	return [...counts]
		.toSorted(([one, a], [other, b]) => b - a || other.length - one.length)
		.map(([folder]) => folder);
}
