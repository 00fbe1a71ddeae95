import { dirname, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { nodeFiles } from "../node-files.ts";
import { askOnce } from "../workspace/ask-once.ts";
import { isFound } from "../workspace/find-markdown.ts";
import { repositoryOf } from "./repository-of.ts";

/** Says of Markdown files whether an editor finds them in their repository: what Git ignores it does not. Each `.gitignore` is read once. */
export function createGitSight(): (path: string) => Promise<boolean> {
	const repositories = new Map<string, Promise<string | undefined>>();
	const texts = new Map<string, Promise<string | undefined>>();
	const files = { ...nodeFiles, read: (uri: string) => askOnce(texts, uri, nodeFiles.read) };
	return async (path) => {
		const root = await askOnce(repositories, dirname(path), repositoryOf);
		if (root === undefined) return true;

		const below = relative(root, path).split(sep).join("/");
		return isFound(pathToFileURL(root).href, below, { files });
	};
}
