import { markdownExtension } from "../core/markdown-file.ts";
import type { FileAccess, FolderEntry } from "./file-access.ts";
import { type Ignored, nothingIgnored } from "./git-ignore.ts";
import { isSkippedFolder } from "./skipped-folder.ts";
import { encodedPath } from "./uri.ts";

export interface Search {
	readonly files: Pick<FileAccess, "list" | "read">;
	/** True for what the editor hides: a path below `root`, with `/`. */
	isExcluded?(path: string): boolean;
	/** Asked before each folder. */
	isCancelled?(): boolean;
}

/**
 * The URIs of the Markdown files below the folder at `root`, a folder's files together.
 * Left out is what Git ignores, what the editor hides, hidden folders and `node_modules`.
 *
 * @param root without a slash at the end.
 */
export async function* findMarkdown(
	root: string,
	search: Search,
	below = "",
	above: Ignored = nothingIgnored,
): AsyncIterable<readonly string[]> {
	if (search.isCancelled?.()) return;

	const entries = await search.files.list(below === "" ? root : `${root}/${encodedPath(below)}`);
	const ignored = await ignoredWith(above, { root, below, entries }, search);
	const isSeen = (path: string, isFolder: boolean) =>
		!ignored.has(isFolder ? `${path}/` : path) && !search.isExcluded?.(path);
	const seen = entries.filter(({ name, isFolder }) => isSeen(join(below, name), isFolder));
	const names = seen.filter(({ name, isFolder }) => !isFolder && markdownExtension.test(name));
	if (names.length > 0) yield names.map(({ name }) => `${root}/${encodedPath(join(below, name))}`);
	for (const { name, isFolder } of seen) {
		if (!isFolder || isSkippedFolder(name)) continue;
		yield* findMarkdown(root, search, join(below, name), ignored);
	}
}

interface Place {
	readonly root: string;
	readonly below: string;
	readonly entries: readonly FolderEntry[];
}

async function ignoredWith(
	above: Ignored,
	{ root, below, entries }: Place,
	{ files }: Search,
): Promise<Ignored> {
	if (!entries.some(({ name, isFolder }) => name === ".gitignore" && !isFolder)) return above;

	const folder = below === "" ? "" : `${below}/`;
	const text = await files.read(`${root}/${encodedPath(folder)}.gitignore`);
	return text === undefined ? above : above.with(folder, text);
}

function join(folder: string, name: string): string {
	return folder === "" ? name : `${folder}/${name}`;
}
