#!/usr/bin/env node
import { isMainThread } from "node:worker_threads";
import { exitFailed } from "./cli/command.ts";
import { run } from "./cli/run.ts";
import { createTerminal } from "./cli/terminal.ts";

if (isMainThread) {
	process.exitCode = await run(process.argv.slice(2), createTerminal()).catch((error: unknown) => {
		console.error(error);
		return exitFailed;
	});
} else {
	// The language server reads many reports on threads of its own, and they run this file, too.
	await import("./reader-worker.ts");
}
