import { type Call, type Command, exitFailed, exitOk } from "./command.ts";
import { inspection } from "./inspection.ts";
import { loadReports } from "./load-reports.ts";
import { createProgress } from "./progress.ts";
import type { Terminal } from "./terminal.ts";

/** `postmortem inspect`: what was understood, for programs. */
export const inspect: Command = {
	name: "inspect",
	usage: "[OPTION]… PATH…",
	summary: "Print what is understood of reports, as JSON, one line each.",
	details: [
		"Prints a JSON object a line for each file named and each report in the folders named:",
		"sections, timeline, action items, metadata and metrics. `-` is standard input.",
	].join("\n"),
	options: {
		"stdin-name": {
			value: "PATH",
			words: "What standard input is called: `-` then stands for that file.",
		},
	},
	run: runInspect,
};

async function runInspect({ paths, options }: Call, terminal: Terminal): Promise<number> {
	if (paths.length === 0) {
		terminal.warn("Name what to inspect, such as `postmortem inspect report.md`.");
		return exitFailed;
	}

	const progress = createProgress(terminal);
	const inputName = options.get("stdin-name") ?? "stdin.md";
	let printed = 0;
	let failed = 0;
	for await (const loaded of loadReports({ paths, inputName }, terminal)) {
		if (loaded.kind === "unreadable") {
			failed++;
			progress.warn(`${loaded.path}: ${loaded.reason}`);
			continue;
		}

		const examined = loaded.examine(loaded.file.text);
		if (!loaded.isNamed && !examined.detection.isReport) continue;
		printed++;
		terminal.write(`${JSON.stringify(inspection(loaded.path, examined))}\n`);
	}
	progress.end();
	if (printed === 0 && failed === 0) {
		terminal.warn("No reports found; name a file to inspect it all the same.");
	}
	return failed > 0 ? exitFailed : exitOk;
}
