import { nearest } from "./nearest.ts";

/**
 * Those of `others` that a link to `path` may have meant, the likeliest first; paths with `/`, three at most.
 * In other folders a file must have the name; in the same one it may be misspelt.
 */
export function nearPaths(path: string, others: readonly string[]): string[] {
	const name = nameOf(path);
	const isSame = (other: string) => other.toLowerCase() === name.toLowerCase();
	const isRenamed = (other: string) => stem(other) === stem(name);
	const sameName = others.filter((it) => isSame(nameOf(it)));
	const sameStem = others.filter((it) => isRenamed(nameOf(it)));
	const here = others.filter((it) => folderOf(it) === folderOf(path));
	const alike = nearest(name, here.filter((it) => extension(it) === extension(path)).map(nameOf));
	const likeIt = here.filter((it) => nameOf(it) === alike);
	return [...new Set([...sameName, ...sameStem, ...likeIt])].slice(0, 3);
}

function folderOf(path: string): string {
	return path.slice(0, path.lastIndexOf("/") + 1);
}

function nameOf(path: string): string {
	return path.slice(path.lastIndexOf("/") + 1);
}

function stem(name: string): string {
	return name.replace(/\.[^.]*$/, "").toLowerCase();
}

function extension(path: string): string {
	return path.slice(path.lastIndexOf(".")).toLowerCase();
}
