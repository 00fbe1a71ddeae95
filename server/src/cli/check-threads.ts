import { availableParallelism } from "node:os";
import { pathToFileURL } from "node:url";
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

/** Starts as many threads as there are other cores, where `count` files are worth it. */
export function createCheckThreads(count: number): CheckThreads {
	const size = count < worthThreads ? 0 : Math.min(4, availableParallelism()) - 1;
	const script = pathToFileURL(process.argv[1] ?? "");
	const threads = Array.from(
		{ length: size },
		() => new Thread<Scope, ThreadFile, Checked>(script, checkTask),
	);
	return { check, end };

	function check({ scope, ...file }: PlacedFile, telling: Telling): Promise<Checked> | undefined {
		// What is said on standard input is heard on the main thread alone.
		if (file.isInput) return undefined;
		return threads
			.find(({ jobs, isBroken }) => jobs < ahead && !isBroken)
			?.do({ ...file, telling }, scope);
	}

	function end(): void {
		for (const thread of threads) thread.end();
	}
}

/** Fewer are checked before a thread has started. */
const worthThreads = 24;

/** How many files wait for a thread, so that it is never idle while the main thread checks one. */
const ahead = 4;
