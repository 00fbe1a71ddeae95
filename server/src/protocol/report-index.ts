import { type Connection, FileChangeType, type FileEvent } from "vscode-languageserver";
import { matchesGlob } from "../core/glob.ts";
import { markdownExtension } from "../core/markdown-file.ts";
import { isRecord } from "../core/settings.ts";
import { localDate } from "../core/zone-time.ts";
import type { FileAccess } from "../workspace/file-access.ts";
import { createIndexCache } from "../workspace/index-cache.ts";
import type { FileToRead, ReadResult, ReportReader } from "../workspace/read-report.ts";
import { WorkspaceIndex } from "../workspace/workspace-index.ts";
import type { Client } from "./client.ts";
import { inPieces } from "./in-pieces.ts";
import { indexProgress } from "./index-progress.ts";
import type { Clock, Session } from "./session.ts";
import type { SettingsSource } from "./settings-source.ts";

interface Ground {
	readonly connection: Connection;
	readonly client: Client;
	readonly settings: SettingsSource;
	readonly files: FileAccess;
	readonly now: Clock;
	readonly bulkReader: ReportReader | undefined;
}

/** The index of the client's workspace folders. Nothing is read yet. */
export function createIndex(ground: Ground): WorkspaceIndex {
	const { connection, client, settings, files, now, bulkReader } = ground;
	const { storage, timeZone } = client;
	const index: WorkspaceIndex = new WorkspaceIndex({
		files,
		folders: settings.folders,
		scopeOf: settings.ofFolder,
		hidden: (folder) => hiddenIn(ground, folder),
		reader: lazyReader(files),
		bulkReader,
		cache: storage === undefined ? undefined : createIndexCache(files, `${storage}/reports.ndjson`),
		today: () => localDate(now(), timeZone),
		viewerTimeZone: timeZone,
		soon: (work) => void setTimeout(work, pause),
		log: (line) => connection.console.warn(line),
		onProgress: indexProgress(connection, client, () => index.cancel()),
	});
	return index;
}

/** In milliseconds: views that change more often are not easier to read. */
const pause = 200;

/** Rules and all they ask are loaded with the first document. */
function lazyReader(files: FileAccess): ReportReader {
	const read = async (file: FileToRead): Promise<ReadResult> => {
		const { readReport } = await import("../workspace/read-report.ts");
		const { readInPieces } = await import("../workspace/read-in-pieces.ts");
		return readReport(files, file, {
			prepare: (text) => readInPieces(() => text, undefined, turn),
			take: (steps) => inPieces(steps, (work) => void setTimeout(work)),
		});
	};
	return { lanes: 4, read };
}

function turn(): Promise<void> {
	return new Promise((resolve) => void setTimeout(resolve));
}

/** What VS Code's `files.exclude` names; other clients do not know the setting. */
async function hiddenIn({ connection, client }: Ground, folder: string) {
	const item = { section: "files.exclude", scopeUri: folder };
	const said: unknown = client.answersConfiguration
		? await connection.workspace.getConfiguration(item).then(undefined, () => undefined)
		: undefined;
	const globs = isRecord(said) ? Object.keys(said).filter((glob) => said[glob] === true) : [];
	return (path: string) => globs.some((glob) => matchesGlob(glob, path));
}

/** Tell the index what happens in the editor and on disk. */
export function followIndex(session: Session, index: WorkspaceIndex): void {
	const { documents, connection, whenQuiet } = session;
	const take = (uri: string) =>
		whenQuiet(`facts of ${uri}`, () => {
			takeOpen(session, index, uri).catch((error: unknown) =>
				connection.console.error(String(error)),
			);
		});
	index.onStart(() => documents.keys().forEach(take));
	documents.onDidChangeContent(({ document }) => index.isStarted && take(document.uri));
	documents.onDidClose(({ document }) => index.close(document.uri));
	session.onSettings(() => {
		if (!index.isStarted) return;

		index.refresh();
		documents.keys().forEach(take);
	});
	session.onFiles((changes) => {
		tellOfFiles(index, changes);
		// What was put into a folder before the editor watched it is told by nobody.
		const refresh = () => index.isStarted && index.refresh();
		if (changes.some(isNewFolder)) whenQuiet("new folders", refresh);
	});
	connection.onShutdown(() => index.flush());
	session.targets.onLearn(() => index.isStarted && documents.keys().forEach(take));
}

async function takeOpen(session: Session, index: WorkspaceIndex, uri: string): Promise<void> {
	const { wantsFindings } = index;
	const open = await (wantsFindings ? session.checked(uri) : session.read(uri));
	if (!open) return;

	const { understood } = await import("../workspace/read-report.ts");
	const steps = understood(open, wantsFindings, open.settings.problems);
	const known = await inPieces(steps, session.later);
	// It may have been closed while it was read.
	if (session.documents.get(uri)) index.putOpen(uri, known);
}

/** By its name, as nothing else is told: files that have none behind a dot are few. */
function isNewFolder({ uri, type }: FileEvent): boolean {
	return type === FileChangeType.Created && !uri.slice(uri.lastIndexOf("/")).includes(".");
}

function tellOfFiles(index: WorkspaceIndex, changes: readonly FileEvent[]): void {
	if (!index.isStarted) return;

	const uris = changes.map(({ uri }) => uri);
	if (uris.some((uri) => uri.endsWith("/.gitignore"))) index.refresh();
	const gone = changes.filter(({ type }) => type === FileChangeType.Deleted);
	index.removed(gone.map(({ uri }) => uri));
	const there = changes.filter(({ type }) => type !== FileChangeType.Deleted);
	index.changed(there.map(({ uri }) => uri).filter((uri) => markdownExtension.test(uri)));
}
