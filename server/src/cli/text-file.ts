import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { realpath, rename, rm, stat, writeFile } from "node:fs/promises";

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
	const beside = `${target}.${randomUUID()}.tmp`;
	try {
		await writeFile(beside, hasMark ? mark + text : text, { mode, flag: "wx" });
		await rename(beside, target);
	} catch (error) {
		await rm(beside, { force: true });
		throw error;
	}
}
