import { appendFile, mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { FileAccess, FileStat } from "./workspace/file-access.ts";

/** The files on this machine's disks, by `file:` URIs; for all others there is nothing. */
export const nodeFiles: FileAccess = {
	read: (uri) => attempt(() => readFile(fileURLToPath(uri), "utf8"), undefined),
	whyUnread,
	list: (uri) =>
		attempt(async () => {
			const entries = await readdir(fileURLToPath(uri), { withFileTypes: true });
			return entries
				.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
				.sort((a, b) => (a.name < b.name ? -1 : 1));
		}, []),
	stat: (uris) => Promise.all(uris.map(statAt)),
	append: (uri, text) => put(uri, text, appendFile),
	write: (uri, text) => put(uri, text, writeFile),
};

async function whyUnread(uri: string): Promise<string | undefined> {
	try {
		await readFile(fileURLToPath(uri));
		return undefined;
	} catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : undefined;
		if (code === "ENOENT" || code === "ENOTDIR") return undefined;
		if (code === "EISDIR") return "a folder has this name; rename it";

		const { reasonOf } = await import("./workspace/reason-of.ts");
		return reasonOf(error);
	}
}

async function statAt(uri: string): Promise<FileStat | undefined> {
	return attempt(async () => {
		const found = await stat(fileURLToPath(uri));
		return found.isFile() ? { size: found.size, modified: found.mtimeMs } : undefined;
	}, undefined);
}

/** A disk that is full, or read-only, keeps nothing: what is put here can be found out again. */
function put(
	uri: string,
	text: string,
	write: (path: string, text: string) => Promise<void>,
): Promise<void> {
	return attempt(async () => {
		const path = fileURLToPath(uri);
		await mkdir(dirname(path), { recursive: true });
		await write(path, text);
	}, undefined);
}

async function attempt<Value>(work: () => Promise<Value>, otherwise: Value): Promise<Value> {
	try {
		return await work();
	} catch {
		return otherwise;
	}
}
