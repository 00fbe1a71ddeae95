import { type Call, type Command, exitFailed, exitOk } from "./command.ts";
import { inspection } from "./inspection.ts";
import { type Loaded, loadReports, type Source } from "./load-reports.ts";
import { complaints } from "./place-files.ts";
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

	const inputName = options.get("stdin-name") ?? "stdin.md";
	const { printed, failed } = await printAll({ paths, inputName }, terminal);
	if (printed === 0 && failed === 0) {
		terminal.warn("No reports found; name a file to inspect it all the same.");
	}
	return failed > 0 ? exitFailed : exitOk;
}

async function printAll(source: Source, terminal: Terminal) {
	const progress = createProgress(terminal);
	let printed = 0;
	let failed = 0;
	for await (const loaded of loadReports(source, terminal)) {
		const line = loaded.kind === "loaded" ? lineFor(loaded) : undefined;
		if (line !== undefined) {
			printed++;
			terminal.write(line);
		}
		if (loaded.kind === "unreadable") failed++;
		if (loaded.kind !== "loaded") complaints(loaded).forEach(progress.warn);
	}
	progress.end();
	return { printed, failed };
}

/** Nothing for a file in a folder that is no report. */
function lineFor({ path, isNamed, file, examine }: Loaded): string | undefined {
	const examined = examine(file.text);
	if (!isNamed && !examined.detection.isReport) return undefined;
	return `${JSON.stringify(inspection(path, examined))}\n`;
}
