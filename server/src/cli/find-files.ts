import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { markdownExtension } from "../core/markdown-file.ts";
import { reasonOf } from "../workspace/reason-of.ts";
import { isSkippedFolder } from "../workspace/skipped-folder.ts";

/** What a path on the command line led to. */
export type Found =
	| { readonly kind: "file"; readonly path: string; readonly isNamed: boolean }
	| { readonly kind: "input" }
	| { readonly kind: "unreadable"; readonly path: string; readonly reason: string };

/** The files named, and the Markdown files below the folders named, in order and each once. `-` is standard input. */
export async function* findFiles(paths: readonly string[]): AsyncIterable<Found> {
	const seen = new Set<string>();
	for (const path of paths) {
		for await (const { found, identity } of findAt(path)) {
			if (identity !== undefined && seen.has(identity)) continue;
			if (identity !== undefined) seen.add(identity);
			yield found;
		}
	}
}

interface Identified {
	readonly found: Found;
	/** The file itself: a link to it, or another way to write its path, is the same file. */
	readonly identity?: string;
}

async function* findAt(path: string): AsyncIterable<Identified> {
	if (path === "-") {
		yield { found: { kind: "input" } };
		return;
	}

	try {
		const stats = await stat(path);
		if (stats.isDirectory()) yield* findBelow(path, await identityOf(path));
		else yield { found: { kind: "file", path, isNamed: true }, identity: await identityOf(path) };
	} catch (error) {
		yield unreadable(path, error);
	}
}

/** `real` is the folder itself, so that each file in it need not be asked for. */
async function* findBelow(folder: string, real: string): AsyncIterable<Identified> {
	for (const entry of await sortedEntries(folder)) {
		const path = join(folder, entry.name);
		if (entry.isDirectory() && !isSkippedFolder(entry.name)) {
			yield* findIn(path, join(real, entry.name));
		} else if (markdownExtension.test(entry.name)) {
			const identity = await identityIn(real, entry);
			if (identity !== undefined) yield { found: { kind: "file", path, isNamed: false }, identity };
		}
	}
}

async function* findIn(folder: string, real: string): AsyncIterable<Identified> {
	try {
		yield* findBelow(folder, real);
	} catch (error) {
		yield unreadable(folder, error);
	}
}

function unreadable(path: string, error: unknown): Identified {
	return { found: { kind: "unreadable", path, reason: reasonOf(error) } };
}

async function sortedEntries(folder: string): Promise<Dirent[]> {
	const entries = await readdir(folder, { withFileTypes: true });
	return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Follows links to files; a link to a folder could lead in a circle. `undefined` for what is no file. */
async function identityIn(folder: string, entry: Dirent): Promise<string | undefined> {
	const path = join(folder, entry.name);
	if (entry.isFile()) return path;
	try {
		return (await stat(path)).isFile() ? await identityOf(path) : undefined;
	} catch {
		return undefined;
	}
}

function identityOf(path: string): Promise<string> {
	return realpath(path).catch(() => path);
}
