import { parentPort } from "node:worker_threads";
import type { FromThread, ToThread } from "./thread.ts";

/** Does on this thread the jobs that it is told, and says what came of them. */
export function serveThread<Scope, Job, Result>(
	work: (job: Job, scope: Scope) => Promise<Result>,
): void {
	const scopes = new Map<number, Scope>();
	parentPort?.on("message", async (message: ToThread<Scope, Job>) => {
		if (message.type === "scope") {
			scopes.set(message.number, message.scope);
			return;
		}

		const { number, job } = message;
		const scope = scopes.get(message.scope);
		if (scope === undefined) return;
		const answer: FromThread<Result> = await work(job, scope).then(
			(result) => ({ number, result }),
			(error: unknown) => ({ number, error: String(error) }),
		);
		parentPort?.postMessage(answer);
	});
}
