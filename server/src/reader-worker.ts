import { readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ThreadFile } from "./reader-pool.ts";
import { serveThread } from "./serve-thread.ts";
import type { FileAccess } from "./workspace/file-access.ts";
import { readReport } from "./workspace/read-report.ts";
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

serveThread((file: ThreadFile, scope: Scope) => readReport(files, { ...file, scope }));
