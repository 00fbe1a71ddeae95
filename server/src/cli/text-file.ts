import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { chmod, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** A file's text without its byte order mark, and whether it had one. */
export interface TextFile {
	readonly text: string;
	readonly hasMark: boolean;
}

const mark = "\uFEFF";

/**
 * Throws when there is no such file, or it is not UTF-8. Waits for the disk: who reads thousands of files has
 * nothing else to do, and to hand each to another thread and back takes longer.
 */
export function readTextFile(path: string): TextFile {
	return decode(readFileSync(path));
}

export function decode(bytes: Uint8Array): TextFile {
	const whole = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
	const hasMark = whole.startsWith(mark);
	return { text: hasMark ? whole.slice(1) : whole, hasMark };
}

/** Write beside, then rename: whoever reads meanwhile sees the old file or the new one, never half of it. */
export async function replaceTextFile(path: string, { text, hasMark }: TextFile): Promise<void> {
	const target = await realpath(path);
	const { mode } = await stat(target);
	await writeBeside(target, hasMark ? mark + text : text, async (beside) => {
		await chmod(beside, mode);
		await rename(beside, target);
	});
}

/**
 * Write a file that is not there yet, all of it or nothing.
 *
 * @returns false when the name is taken.
 */
export async function createTextFile(path: string, text: string): Promise<boolean> {
	return writeBeside(path, text, async (beside) => {
		const isOurs = await claim(path);
		if (isOurs) await rename(beside, path);
		return isOurs;
	});
}

/** Writes a file in the folder of `path` and has it put in place; nothing of it is left when that fails. */
async function writeBeside<Result>(
	path: string,
	content: string,
	put: (beside: string) => Promise<Result>,
): Promise<Result> {
	const beside = join(dirname(path), `.${randomUUID()}.tmp`);
	try {
		await writeFile(beside, content, { flag: "wx" });
		return await put(beside);
	} finally {
		// Where it was renamed there is nothing to take away.
		await rm(beside, { force: true });
	}
}

/** Makes an empty file, for the moment until the written one takes its place: so no two take one name. */
async function claim(path: string): Promise<boolean> {
	try {
		await writeFile(path, "", { flag: "wx" });
		return true;
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
		throw error;
	}
}
