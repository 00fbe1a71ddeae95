import { stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** The name of the folder that is the repository of the file or folder at `path`; that of its own folder outside of any. */
export async function sourceName(path: string): Promise<string> {
	const isFolder = await stat(path).then(
		(stats) => stats.isDirectory(),
		() => false,
	);
	const own = isFolder ? path : dirname(path);
	for (let folder = own; ; folder = dirname(folder)) {
		if (await exists(join(folder, ".git"))) return basename(folder);
		if (folder === dirname(folder)) return basename(own);
	}
}

/** In a worktree and in a submodule it is a file. */
async function exists(path: string): Promise<boolean> {
	return stat(path).then(
		() => true,
		() => false,
	);
}
