#!/usr/bin/env node
import "./compile-patterns-once.ts";
import "./cli/optimise-later.ts";

import { isMainThread, workerData } from "node:worker_threads";
import { checkTask } from "./cli/check-threads.ts";
import { exitFailed } from "./cli/command.ts";
import { run } from "./cli/run.ts";
import { createTerminal } from "./cli/terminal.ts";

if (isMainThread) {
	process.exitCode = await run(process.argv.slice(2), createTerminal()).catch((error: unknown) => {
		console.error(error);
		return exitFailed;
	});
} else if (workerData === checkTask) {
	// Many reports are read on threads of their own, and they run this file, too.
	await import("./cli/check-worker.ts");
} else {
	await import("./reader-worker.ts");
}
