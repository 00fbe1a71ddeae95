import { nearest } from "./nearest.ts";

/** Those of `others` that a link to `path` may have meant, the likeliest first; paths with `/`, three at most. */
export function nearPaths(path: string, others: readonly string[]): string[] {
	const name = nameOf(path);
	const isSame = (other: string) => other.toLowerCase() === name.toLowerCase();
	const isRenamed = (other: string) => stem(other) === stem(name);
	const sameName = others.filter((it) => isSame(nameOf(it)));
	const sameStem = others.filter((it) => isRenamed(nameOf(it)));
	const alike = nearest(name, others.filter((it) => extension(it) === extension(path)).map(nameOf));
	const likeIt = others.filter((it) => nameOf(it) === alike);
	return [...new Set([...sameName, ...sameStem, ...likeIt])].slice(0, 3);
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
