import { toChunks } from "../core/chunks.ts";
import { type IndexBlock, indexBlocks, indexMark } from "../core/index-page/index-blocks.ts";
import { type IndexUpdate, indexUpdates } from "../core/index-page/update-index.ts";
import { createLineIndex } from "../core/line-index.ts";
import { applyEdits } from "../core/text.ts";
import { reasonOf } from "../workspace/reason-of.ts";
import { type Call, type Command, exitFailed, exitFound, exitOk } from "./command.ts";
import { findFiles } from "./find-files.ts";
import { createReportsBeside, type ReportsBeside } from "./reports-beside.ts";
import type { Terminal } from "./terminal.ts";
import { readTextFile, replaceTextFile, type TextFile } from "./text-file.ts";

/** `postmortem index`: bring the tables of reports up to date. */
export const indexPages: Command = {
	name: "index",
	usage: "[--check] PATH…",
	summary: "Update the tables of reports in index pages.",
	details: [
		"Writes the table of the reports in a page's folder between <!-- postmortem-index --> and",
		"<!-- /postmortem-index -->, and nothing outside of them. Takes pages, and folders in which",
		"pages with these comments are found.",
	].join("\n"),
	options: {
		check: { words: "Write nothing, and exit with 1 when a table is not up to date." },
	},
	run: runIndex,
};

async function runIndex({ paths, options }: Call, terminal: Terminal): Promise<number> {
	if (paths.length === 0 || paths.includes("-")) {
		terminal.warn("Name the pages to update, such as `postmortem index README.md`.");
		return exitFailed;
	}

	const isChecking = options.has("check");
	const outcomes = new Set<Outcome>();
	for await (const outcome of updateAll(paths, !isChecking, terminal)) outcomes.add(outcome);
	if (outcomes.size === 0) {
		terminal.warn(`No pages found; mark the place of the table in one: ${example}`);
	}
	if (outcomes.has("failed")) return exitFailed;
	return isChecking && outcomes.has("stale") ? exitFound : exitOk;
}

async function* updateAll(
	paths: readonly string[],
	isWriting: boolean,
	terminal: Terminal,
): AsyncIterable<Outcome> {
	const beside = createReportsBeside(terminal);
	for await (const found of findFiles(paths)) {
		if (found.kind === "input") continue;
		const outcome =
			found.kind === "unreadable"
				? told(terminal, [`${found.path}: ${found.reason}`])
				: await updatePage({ ...found, isWriting }, beside, terminal);
		if (outcome) yield outcome;
	}
}

type Outcome = "current" | "stale" | "failed";

interface Wanted {
	readonly path: string;
	/** Named itself, not found in a folder. */
	readonly isNamed: boolean;
	readonly isWriting: boolean;
}

type FindReports = (path: string, text: string) => Promise<ReportsBeside>;

/** Nothing for a file in a folder that is no index page. */
async function updatePage(
	wanted: Wanted,
	beside: FindReports,
	terminal: Terminal,
): Promise<Outcome | undefined> {
	const { path, isNamed } = wanted;
	try {
		const file = readTextFile(path);
		const { text } = file;
		const page = { text, chunks: text.includes(indexMark) ? toChunks(text) : [] };
		const blocks = indexBlocks(page);
		if (blocks.length === 0 && !isNamed) return undefined;

		const faults = faultLines(path, text, blocks);
		if (faults.length > 0) return told(terminal, faults);

		const { reportsIn, failed } = await beside(path, text);
		if (failed > 0) {
			return told(terminal, [`${path}: left as it is, because not all reports could be read.`]);
		}
		return await write(wanted, { file, updates: indexUpdates(page, reportsIn) }, terminal);
	} catch (error) {
		return told(terminal, [`${path}: ${reasonOf(error)}`]);
	}
}

const example = "<!-- postmortem-index --> and, below it, <!-- /postmortem-index -->";

function told(terminal: Terminal, lines: readonly string[]): Outcome {
	for (const line of lines) terminal.warn(line);
	return "failed";
}

/** What is wrong with the indexes of a page; that there is none, too. */
function faultLines(path: string, text: string, blocks: readonly IndexBlock[]): string[] {
	if (blocks.length === 0) return [`${path}: there is no index; mark its place: ${example}`];

	const placeOf = createLineIndex(text);
	return blocks.flatMap(({ faults }) =>
		faults.map(({ span, message, suggestion }) => {
			const { line, column } = placeOf(span.start);
			const meant = suggestion === undefined ? "" : ` Did you mean \`${suggestion}\`?`;
			return `${path}:${line}:${column}: ${message}${meant}`;
		}),
	);
}

interface Change {
	readonly file: TextFile;
	readonly updates: readonly IndexUpdate[];
}

async function write(
	{ path, isWriting }: Wanted,
	{ file, updates }: Change,
	terminal: Terminal,
): Promise<Outcome> {
	if (updates.length === 0) {
		terminal.write(`${path}: up to date\n`);
		return "current";
	}
	const edits = updates.map(({ edit }) => edit);
	if (isWriting) await replaceTextFile(path, { ...file, text: applyEdits(file.text, edits) });

	const placeOf = createLineIndex(file.text);
	const end = isWriting ? "updated" : `run \`postmortem index ${path}\``;
	for (const { block, lag } of updates) {
		terminal.write(`${path}:${placeOf(block.opening.start).line}: ${lag}; ${end}\n`);
	}
	return "stale";
}
