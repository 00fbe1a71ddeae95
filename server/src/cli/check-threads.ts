import { readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { pathToFileURL } from "node:url";
import { markdownExtension } from "../core/markdown-file.ts";
import { Thread } from "../thread.ts";
import type { Scope } from "../workspace/structures.ts";
import type { Checked } from "./check-file.ts";
import type { Telling } from "./formats/tell-file.ts";
import type { PlacedFile } from "./place-files.ts";

/** What a thread checks; its scope is told once for many. */
export type ThreadFile = Omit<PlacedFile, "scope"> & { readonly telling: Telling };

/** What the command line tells a thread to serve. */
export const checkTask = "check";

/** Threads beside the main one. */
export interface CheckThreads {
	/** Gives a file to one that has time for it; `undefined` where none has. */
	check(file: PlacedFile, telling: Telling): Promise<Checked> | undefined;
	/** The process does not end while they are there. */
	end(): void;
}

export type CheckThread = Thread<Scope, ThreadFile, Checked>;

/**
 * Starts the threads before anything else is loaded, where the arguments plainly name a folder of many files to check.
 * They take as long to begin as some twenty files to be checked. Whoever starts them ends them: the command may turn out
 * to be a bad one.
 */
export function startAhead([command, ...args]: readonly string[]): readonly CheckThread[] {
	const isOther = command !== "check" || args.some((it) => it === "--fix" || it === "--help");
	return !isOther && args.some(isLarge) ? started() : [];
}

function isLarge(path: string): boolean {
	try {
		const names = path.startsWith("-") ? [] : readdirSync(path);
		return names.filter((name) => markdownExtension.test(name)).length >= worthThreads;
	} catch {
		return false;
	}
}

function started(): readonly CheckThread[] {
	const script = pathToFileURL(process.argv[1] ?? "");
	const length = Math.min(4, availableParallelism()) - 1;
	return Array.from({ length }, () => new Thread<Scope, ThreadFile, Checked>(script, checkTask));
}

/** As many threads as there are other cores, where `count` files are worth it; those started ahead, if there are. */
export function createCheckThreads(
	count: number,
	ahead: readonly CheckThread[] = [],
): CheckThreads {
	const isWorth = count >= worthThreads && ahead.length === 0;
	const threads = isWorth ? started() : ahead;
	return { check, end };

	function check({ scope, ...file }: PlacedFile, telling: Telling): Promise<Checked> | undefined {
		// What is said on standard input is heard on the main thread alone.
		if (file.isInput) return undefined;
		return threads
			.find(({ jobs, isBroken }) => jobs < waiting && !isBroken)
			?.do({ ...file, telling }, scope);
	}

	function end(): void {
		for (const thread of threads) thread.end();
	}
}

/** Fewer are checked before a thread has started. */
const worthThreads = 24;

/** How many files wait for a thread, so that it is never idle while the main thread checks one. */
const waiting = 4;
