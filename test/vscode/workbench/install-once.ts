import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { cacheFolder } from "./places.ts";

/**
 * Gives the folder `name` of the cache, and has it filled if it is not there.
 *
 * It is filled under another name and renamed when whole: an interrupted install is never taken
 * for a complete one, and of two at a time the first to end stays.
 */
export async function installOnce(
	name: string,
	install: (folder: string) => Promise<void>,
): Promise<string> {
	const target = join(cacheFolder, name);
	if (existsSync(target)) return target;

	await mkdir(cacheFolder, { recursive: true });
	await removeAbandoned();
	const partial = `${target}.partial-${process.pid}`;
	try {
		await install(partial);
		await renameUnlessThere(partial, target);
	} finally {
		await rm(partial, { recursive: true, force: true });
	}
	return target;
}

async function renameUnlessThere(partial: string, target: string): Promise<void> {
	try {
		await rename(partial, target);
	} catch (error) {
		if (!existsSync(target)) throw error;
	}
}

/** What an interrupted install left behind is of no use to anybody. */
async function removeAbandoned(): Promise<void> {
	for (const name of await readdir(cacheFolder)) {
		const [, pid] = /\.partial-(\d+)(?:\.download)?$/.exec(name) ?? [];
		if (!pid || isRunning(Number(pid))) continue;

		await rm(join(cacheFolder, name), { recursive: true, force: true });
	}
}

function isRunning(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch {
		return false;
	}
}
