import type { Connection } from "vscode-languageserver";
import { isRecord } from "../core/settings.ts";
import type { FileAccess, FileStat } from "../workspace/file-access.ts";
import type { Client } from "./client.ts";
import {
	listFilesRequest,
	readFileRequest,
	statFilesRequest,
	type WriteFileParams,
	writeFileRequest,
} from "./messages.ts";

/** Files that the client reaches, in a browser or a virtual workspace, as far as it offers that. */
export function createClientFiles(connection: Connection, client: Client): FileAccess {
	return {
		async read(uri) {
			if (!client.readsFiles) return undefined;
			const result = await ask(connection, readFileRequest, { uri });
			return typeof result.text === "string" ? result.text : undefined;
		},
		async list(uri) {
			if (!client.listsFiles) return [];
			const { names, folders } = await ask(connection, listFilesRequest, { uri });
			return [
				...strings(names).map((name) => ({ name, isFolder: false })),
				...strings(folders).map((name) => ({ name, isFolder: true })),
			];
		},
		async stat(uris) {
			if (!client.statsFiles) return uris.map(() => undefined);
			const { stats } = await ask(connection, statFilesRequest, { uris });
			const known: readonly unknown[] = Array.isArray(stats) ? stats : [];
			return uris.map((_, index) => toStat(known[index]));
		},
		append: (uri, text) => write(connection, client, { uri, text, isAppended: true }),
		write: (uri, text) => write(connection, client, { uri, text, isAppended: false }),
	};
}

/** By the hands of the server where it has them, by the client's for all else. */
export function createFiles(own: FileAccess | undefined, others: FileAccess): FileAccess {
	const by = (uri: string) => (own && uri.startsWith("file:") ? own : others);
	return {
		read: (uri) => by(uri).read(uri),
		whyUnread: async (uri) => by(uri).whyUnread?.(uri),
		list: (uri) => by(uri).list(uri),
		stat: async (uris) => {
			const homes = [...new Set(uris.map(by))];
			const [home] = homes;
			if (home && homes.length === 1) return home.stat(uris);
			return (await Promise.all(uris.map((uri) => by(uri).stat([uri])))).flat();
		},
		append: (uri, text) => by(uri).append(uri, text),
		write: (uri, text) => by(uri).write(uri, text),
	};
}

async function write(connection: Connection, { storage }: Client, params: WriteFileParams) {
	if (storage !== undefined) await ask(connection, writeFileRequest, params);
}

/** What the client answers; nothing when it cannot. */
async function ask(
	connection: Connection,
	request: string,
	params: object,
): Promise<Readonly<Record<string, unknown>>> {
	const result: unknown = await connection
		.sendRequest(request, params)
		.then(undefined, () => undefined);
	return isRecord(result) ? result : {};
}

function strings(value: unknown): string[] {
	return Array.isArray(value) ? value.filter((name) => typeof name === "string") : [];
}

function toStat(value: unknown): FileStat | undefined {
	if (!isRecord(value)) return undefined;

	const { size, modified } = value;
	return typeof size === "number" && typeof modified === "number" ? { size, modified } : undefined;
}
