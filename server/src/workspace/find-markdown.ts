import { markdownExtension } from "../core/markdown-file.ts";
import type { FileAccess } from "./file-access.ts";
import type { Ignored } from "./git-ignore.ts";
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
	above?: Ignored,
): AsyncIterable<readonly string[]> {
	if (search.isCancelled?.()) return;

	const entries = await search.files.list(below === "" ? root : `${root}/${encodedPath(below)}`);
	const hasRules = entries.some(({ name, isFolder }) => name === ".gitignore" && !isFolder);
	const ignored = hasRules ? await withFile(above, root, below, search) : above;
	const seen = entries
		.map(({ name, isFolder }) => ({ path: join(below, name), isFolder }))
		.filter(({ path, isFolder }) => !isLeftOut(path, isFolder, ignored, search));
	const found = seen.filter(({ path, isFolder }) => !isFolder && markdownExtension.test(path));
	if (found.length > 0) yield found.map(({ path }) => `${root}/${encodedPath(path)}`);
	for (const { path, isFolder } of seen) {
		if (isFolder) yield* findMarkdown(root, search, path, ignored);
	}
}

/** True when `findMarkdown` would find the file at `path` below `root`, given that it is there. */
export async function isFound(root: string, path: string, search: Search): Promise<boolean> {
	const names = path.split("/");
	let ignored: Ignored | undefined;
	for (const depth of names.keys()) {
		const folder = names.slice(0, depth).join("/");
		ignored = await withFile(ignored, root, folder, search);
		const isFolder = depth < names.length - 1;
		if (isLeftOut(join(folder, names[depth] ?? ""), isFolder, ignored, search)) return false;
	}
	return markdownExtension.test(path);
}

function isLeftOut(
	path: string,
	isFolder: boolean,
	ignored: Ignored | undefined,
	search: Search,
): boolean {
	if (isFolder && isSkippedFolder(path.slice(path.lastIndexOf("/") + 1))) return true;
	const isIgnored = ignored?.has(isFolder ? `${path}/` : path) ?? false;
	return isIgnored || (search.isExcluded?.(path) ?? false);
}

/** With what the `.gitignore` in a folder says, when there is one. */
async function withFile(
	ignored: Ignored | undefined,
	root: string,
	folder: string,
	{ files }: Search,
): Promise<Ignored | undefined> {
	const text = await files.read(`${root}/${encodedPath(join(folder, ".gitignore"))}`);
	if (text === undefined) return ignored;

	const { nothingIgnored } = await import("./git-ignore.ts");
	return (ignored ?? nothingIgnored).with(folder === "" ? "" : `${folder}/`, text);
}

function join(folder: string, name: string): string {
	return folder === "" ? name : `${folder}/${name}`;
}
