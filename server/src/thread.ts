import { Worker } from "node:worker_threads";

/** What one thread is told: a scope once, then the jobs that are done with it. */
export type ToThread<Scope, Job> =
	| { readonly type: "scope"; readonly number: number; readonly scope: Scope }
	| { readonly type: "job"; readonly number: number; readonly scope: number; readonly job: Job };

/** What it answers. */
export type FromThread<Result> = { readonly number: number } & (
	| { readonly result: Result }
	| { readonly error: string }
);

/** In megabytes: threads that may grow take memory that they do not need. */
const limits = { maxYoungGenerationSizeMb: 32, maxOldGenerationSizeMb: 256 };

interface Waiting<Result> {
	resolve(result: Result): void;
	reject(error: Error): void;
}

/** A thread of its own that does jobs; all that goes to and fro is plain data. Its end is `serveThread`. */
export class Thread<Scope, Job, Result> {
	readonly #worker: Worker;
	readonly #waiting = new Map<number, Waiting<Result>>();
	readonly #scopes = new Map<Scope, number>();
	#lastJob = 0;
	#isBroken = false;

	/**
	 * @param script The module that the thread runs.
	 * @param task What it is to serve, where that is not always the same: its `workerData`.
	 */
	constructor(script: URL, task?: string) {
		this.#worker = new Worker(script, { resourceLimits: limits, workerData: task });
		// The process ends when it is told to, whatever is being done.
		this.#worker.unref();
		this.#worker.on("message", (answer: FromThread<Result>) => this.#settle(answer));
		this.#worker.on("error", (error) => this.#fail(error));
		this.#worker.on("exit", () => this.#fail(new Error("The thread ended.")));
	}

	/** How many it has not done yet. */
	get jobs(): number {
		return this.#waiting.size;
	}

	get isBroken(): boolean {
		return this.#isBroken;
	}

	/** Rejects when the job fails, and when the thread ends before it is done. */
	do(job: Job, scope: Scope): Promise<Result> {
		const number = ++this.#lastJob;
		const scopeNumber = this.#numberOf(scope);
		return new Promise((resolve, reject) => {
			this.#waiting.set(number, { resolve, reject });
			this.#tell({ type: "job", number, scope: scopeNumber, job });
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

	#tell(message: ToThread<Scope, Job>): void {
		this.#worker.postMessage(message);
	}

	#settle(answer: FromThread<Result>): void {
		const waiting = this.#waiting.get(answer.number);
		this.#waiting.delete(answer.number);
		if ("result" in answer) waiting?.resolve(answer.result);
		else waiting?.reject(new Error(answer.error));
	}

	#fail(error: Error): void {
		this.#isBroken = true;
		for (const { reject } of this.#waiting.values()) reject(error);
		this.#waiting.clear();
	}
}
