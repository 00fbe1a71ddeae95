import { readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type MessagePort, parentPort } from "node:worker_threads";
import type { FromThread, ToThread } from "./reader-pool.ts";
import type { FileAccess } from "./workspace/file-access.ts";
import { type FileToRead, readReport } from "./workspace/read-report.ts";
import type { Scope } from "./workspace/structures.ts";

/** A thread that does nothing else may wait for the disk: to hand each call to yet another thread takes longer. */
const files: Pick<FileAccess, "read" | "stat"> = {
	read: async (uri) => attempt(() => readFileSync(fileURLToPath(uri), "utf8")),
	stat: async (uris) =>
		uris.map((uri) =>
			attempt(() => {
				const found = statSync(fileURLToPath(uri));
				return found.isFile() ? { size: found.size, modified: found.mtimeMs } : undefined;
			}),
		),
};

function attempt<Value>(work: () => Value): Value | undefined {
	try {
		return work();
	} catch {
		return undefined;
	}
}

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
		return { job, result: await readReport(files, file) };
	} catch (error) {
		return { job, error: String(error) };
	}
}

if (parentPort) serve(parentPort);
