import { stat } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { repositoryOf } from "./repository-of.ts";

/** The name of the folder that is the repository of the file or folder at `path`; that of its own folder outside of any. */
export async function sourceName(path: string): Promise<string> {
	const isFolder = await stat(path).then(
		(stats) => stats.isDirectory(),
		() => false,
	);
	const folder = isFolder ? path : dirname(path);
	return basename((await repositoryOf(folder)) ?? folder);
}
