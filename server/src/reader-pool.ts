import { availableParallelism } from "node:os";
import { Thread } from "./thread.ts";
import type { FileToRead, ReadResult, ReportReader } from "./workspace/read-report.ts";
import type { Scope } from "./workspace/structures.ts";

/** What a thread reads; its scope is told once for many. */
export type ThreadFile = Omit<FileToRead, "scope">;

/**
 * A reader with threads of its own, so that the server answers while thousands of files are read. They are started
 * when there is work, and ended when there was none for a while.
 *
 * @param script The module that a thread runs: it serves `ThreadFile`s.
 */
export function createReaderPool(script: URL): ReportReader {
	const size = Math.min(4, Math.max(1, availableParallelism()));
	const threads: Thread<Scope, ThreadFile, ReadResult>[] = [];
	let ending: ReturnType<typeof setTimeout> | undefined;
	return { lanes: 2 * size, read };

	async function read({ scope, ...file }: FileToRead): Promise<ReadResult> {
		clearTimeout(ending);
		const thread = freest() ?? new Thread<Scope, ThreadFile, ReadResult>(script);
		if (!threads.includes(thread)) threads.push(thread);
		try {
			return await thread.do(file, scope);
		} finally {
			if (thread.isBroken && threads.includes(thread)) threads.splice(threads.indexOf(thread), 1);
			clearTimeout(ending);
			ending = setTimeout(endIdle, idle).unref();
		}
	}

	/** The one with the least to do; none when one more is to be started. */
	function freest() {
		const [least] = threads.toSorted((a, b) => a.jobs - b.jobs);
		return least?.jobs === 0 || threads.length >= size ? least : undefined;
	}

	/** Work may have come in, or still be going on: then whoever ends it sees to this again. */
	function endIdle(): void {
		if (threads.some(({ jobs }) => jobs > 0)) return;
		for (const thread of threads.splice(0)) thread.end();
	}
}

/** Milliseconds. */
const idle = 5_000;
