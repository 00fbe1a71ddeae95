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
		for await (const found of findAt(path)) {
			if (await isFirst(found, seen)) yield found;
		}
	}
}

/** Told by the file itself: a link to it, or another way to write its path, is the same file. */
async function isFirst(found: Found, seen: Set<string>): Promise<boolean> {
	if (found.kind !== "file") return true;

	const identity = await realpath(found.path).catch(() => found.path);
	const isNew = !seen.has(identity);
	seen.add(identity);
	return isNew;
}

async function* findAt(path: string): AsyncIterable<Found> {
	if (path === "-") {
		yield { kind: "input" };
		return;
	}

	try {
		const stats = await stat(path);
		if (stats.isDirectory()) yield* findBelow(path);
		else yield { kind: "file", path, isNamed: true };
	} catch (error) {
		yield { kind: "unreadable", path, reason: reasonOf(error) };
	}
}

async function* findBelow(folder: string): AsyncIterable<Found> {
	for (const entry of await sortedEntries(folder)) {
		const path = join(folder, entry.name);
		if (entry.isDirectory() && !isSkippedFolder(entry.name)) {
			yield* findAt(path);
		} else if (markdownExtension.test(entry.name) && !entry.isDirectory() && (await isFile(path))) {
			yield { kind: "file", path, isNamed: false };
		}
	}
}

async function sortedEntries(folder: string): Promise<Dirent[]> {
	const entries = await readdir(folder, { withFileTypes: true });
	return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Follows links to files; a link to a folder could lead in a circle. */
async function isFile(path: string): Promise<boolean> {
	try {
		return (await stat(path)).isFile();
	} catch {
		return false;
	}
}
