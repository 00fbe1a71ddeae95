#!/usr/bin/env node
import "./compile-patterns-once.ts";
import "./optimise-later.ts";

import { isMainThread, workerData } from "node:worker_threads";
import { checkTask, startAhead } from "./cli/check-threads.ts";
import { exitFailed } from "./cli/command.ts";

if (isMainThread) {
	const args = process.argv.slice(2);
	// A thread loads what it needs while this one does; what the commands need besides is not loaded there.
	const ahead = startAhead(args);
	const [{ run }, { createTerminal }] = await Promise.all([
		import("./cli/run.ts"),
		import("./cli/terminal.ts"),
	]);
	process.exitCode = await run(args, { ...createTerminal(), ahead }).catch((error: unknown) => {
		console.error(error);
		return exitFailed;
	});
	for (const thread of ahead) thread.end();
} else if (workerData === checkTask) {
	// Many reports are read on threads of their own, and they run this file, too.
	await import("./cli/check-worker.ts");
} else {
	await import("./reader-worker.ts");
}
