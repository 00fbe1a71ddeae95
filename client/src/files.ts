import { FileType, Uri, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
	type ListFilesParams,
	type ListFilesResult,
	listFilesRequest,
	type PlainStat,
	type ReadFileParams,
	type ReadFileResult,
	readFileRequest,
	type StatFilesParams,
	type StatFilesResult,
	statFilesRequest,
	type WriteFileParams,
	writeFileRequest,
} from "../../server/src/protocol/messages.ts";

/** Be the server's hands where it has none: in a browser's folder, in a virtual workspace. */
export function answerForFiles(client: BaseLanguageClient, storage: Uri | undefined): void {
	client.onRequest(readFileRequest, ({ uri }: ReadFileParams) => readFile(Uri.parse(uri)));
	client.onRequest(listFilesRequest, ({ uri }: ListFilesParams) => listFiles(Uri.parse(uri)));
	client.onRequest(statFilesRequest, ({ uris }: StatFilesParams) => statFiles(uris));
	client.onRequest(writeFileRequest, (params: WriteFileParams) => writeFile(params, storage));
}

async function readFile(uri: Uri): Promise<ReadFileResult> {
	return workspace.fs.readFile(uri).then(
		(bytes) => ({ text: new TextDecoder().decode(bytes) }),
		() => ({ text: null }),
	);
}

async function listFiles(uri: Uri): Promise<ListFilesResult> {
	return workspace.fs.readDirectory(uri).then(
		(entries) => ({
			names: entries.flatMap(([name, type]) => (type & FileType.File ? name : [])),
			// A link to a folder may lead in a circle.
			folders: entries.flatMap(([name, type]) => (type === FileType.Directory ? name : [])),
		}),
		() => ({ names: [], folders: [] }),
	);
}

async function statFiles(uris: readonly string[]): Promise<StatFilesResult> {
	return { stats: await Promise.all(uris.map(statFile)) };
}

async function statFile(uri: string): Promise<PlainStat | null> {
	return workspace.fs.stat(Uri.parse(uri)).then(
		({ size, mtime, type }) => (type & FileType.File ? { size, modified: mtime } : null),
		() => null,
	);
}

/** Nowhere but in our own storage; a disk that is full, or read-only, keeps nothing. */
async function writeFile(
	{ uri, text, isAppended }: WriteFileParams,
	storage: Uri | undefined,
): Promise<null> {
	const target = Uri.parse(uri);
	if (!storage || !target.toString().startsWith(`${storage.toString()}/`)) return null;

	const before = isAppended ? ((await readFile(target)).text ?? "") : "";
	const bytes = new TextEncoder().encode(before + text);
	await workspace.fs.writeFile(target, bytes).then(undefined, () => undefined);
	return null;
}
