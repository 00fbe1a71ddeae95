import { stat } from "node:fs/promises";
import { dirname, join } from "node:path";

/** The nearest folder, at or above the one at `path`, that is the root of a repository; Git itself is not asked. */
export async function repositoryOf(path: string): Promise<string | undefined> {
	for (let folder = path; ; folder = dirname(folder)) {
		if (await exists(join(folder, ".git"))) return folder;
		if (folder === dirname(folder)) return undefined;
	}
}

/** In a worktree and in a submodule it is a file. */
async function exists(path: string): Promise<boolean> {
	return stat(path).then(
		() => true,
		() => false,
	);
}
