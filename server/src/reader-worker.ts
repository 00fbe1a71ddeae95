import { type MessagePort, parentPort } from "node:worker_threads";
import { nodeFiles } from "./node-files.ts";
import type { FromThread, ToThread } from "./reader-pool.ts";
import { type FileToRead, readReport } from "./workspace/read-report.ts";
import type { Scope } from "./workspace/structures.ts";

/** One thread of the pool: reads what it is told, and says what it is. */
function serve(port: MessagePort): void {
	const scopes = new Map<number, Scope>();
	port.on("message", async (message: ToThread) => {
		if (message.type === "scope") {
			scopes.set(message.number, message.scope);
			return;
		}

		const scope = scopes.get(message.scope);
		if (!scope) return;
		port.postMessage(await answerTo(message.job, { ...message.file, scope }));
	});
}

async function answerTo(job: number, file: FileToRead): Promise<FromThread> {
	try {
		return { job, result: await readReport(nodeFiles, file) };
	} catch (error) {
		return { job, error: String(error) };
	}
}

if (parentPort) serve(parentPort);
