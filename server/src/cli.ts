#!/usr/bin/env node
import { exitFailed } from "./cli/command.ts";
import { run } from "./cli/run.ts";
import { createTerminal } from "./cli/terminal.ts";

process.exitCode = await run(process.argv.slice(2), createTerminal()).catch((error: unknown) => {
	console.error(error);
	return exitFailed;
});
