import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { FileToRead, ReadResult, ReportReader } from "./workspace/read-report.ts";
import type { Scope } from "./workspace/structures.ts";

/** What a thread is told: a scope once, then the files that are read with it. */
export type ToThread =
	| { readonly type: "scope"; readonly number: number; readonly scope: Scope }
	| {
			readonly type: "read";
			readonly job: number;
			readonly scope: number;
			readonly file: ThreadFile;
	  };
export type ThreadFile = Omit<FileToRead, "scope">;

/** What a thread answers. */
export type FromThread = { readonly job: number } & (
	| { readonly result: ReadResult }
	| { readonly error: string }
);

/**
 * A reader with threads of its own, so that the server answers while thousands of files are read. They are started
 * when there is work, and ended when there was none for a while.
 *
 * @param script The module that a thread runs: it serves `ToThread`.
 */
export function createReaderPool(script: URL): ReportReader {
	const size = Math.min(4, Math.max(1, availableParallelism()));
	const threads: Thread[] = [];
	let ending: ReturnType<typeof setTimeout> | undefined;
	return { lanes: 2 * size, read };

	async function read(file: FileToRead): Promise<ReadResult> {
		clearTimeout(ending);
		const thread = freest() ?? new Thread(script);
		if (!threads.includes(thread)) threads.push(thread);
		try {
			return await thread.read(file);
		} finally {
			if (thread.isBroken && threads.includes(thread)) threads.splice(threads.indexOf(thread), 1);
			clearTimeout(ending);
			ending = setTimeout(endIdle, idle).unref();
		}
	}

	/** The one with the least to do; none when one more is to be started. */
	function freest(): Thread | undefined {
		const [least] = threads.toSorted((a, b) => a.jobs - b.jobs);
		return least?.jobs === 0 || threads.length >= size ? least : undefined;
	}

	/** Work may have come in, or still be going on: then whoever ends it sees to this again. */
	function endIdle(): void {
		if (threads.some(({ jobs }) => jobs > 0)) return;
		for (const thread of threads.splice(0)) thread.end();
	}
}

/** In megabytes: threads that may grow take memory that they do not need. */
const limits = { maxYoungGenerationSizeMb: 32, maxOldGenerationSizeMb: 256 };

/** Milliseconds. */
const idle = 5_000;

interface Waiting {
	resolve(result: ReadResult): void;
	reject(error: Error): void;
}

class Thread {
	readonly #worker: Worker;
	readonly #waiting = new Map<number, Waiting>();
	readonly #scopes = new Map<Scope, number>();
	#lastJob = 0;
	#isBroken = false;

	constructor(script: URL) {
		this.#worker = new Worker(script, { resourceLimits: limits });
		// The server ends when its client does, whatever is being read.
		this.#worker.unref();
		this.#worker.on("message", (answer: FromThread) => this.#settle(answer));
		this.#worker.on("error", (error) => this.#fail(error));
		this.#worker.on("exit", () => this.#fail(new Error("The thread ended.")));
	}

	get jobs(): number {
		return this.#waiting.size;
	}

	get isBroken(): boolean {
		return this.#isBroken;
	}

	read({ scope, ...file }: FileToRead): Promise<ReadResult> {
		const number = this.#numberOf(scope);
		const job = ++this.#lastJob;
		return new Promise((resolve, reject) => {
			this.#waiting.set(job, { resolve, reject });
			this.#tell({ type: "read", job, scope: number, file });
		});
	}

	end(): void {
		void this.#worker.terminate();
	}

	#numberOf(scope: Scope): number {
		const known = this.#scopes.get(scope);
		if (known !== undefined) return known;

		const number = this.#scopes.size;
		this.#scopes.set(scope, number);
		this.#tell({ type: "scope", number, scope });
		return number;
	}

	#tell(message: ToThread): void {
		this.#worker.postMessage(message);
	}

	#settle(answer: FromThread): void {
		const waiting = this.#waiting.get(answer.job);
		this.#waiting.delete(answer.job);
		if ("result" in answer) waiting?.resolve(answer.result);
		else waiting?.reject(new Error(answer.error));
	}

	#fail(error: Error): void {
		this.#isBroken = true;
		for (const { reject } of this.#waiting.values()) reject(error);
		this.#waiting.clear();
	}
}
