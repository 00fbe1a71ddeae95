import type { Severity } from "../core/rule.ts";
import { type Checked, createFileCheck } from "./check-file.ts";
import { beginCheck, type ManyChecks } from "./check-many.ts";
import { createCheckThreads } from "./check-threads.ts";
import { type Call, type Command, exitFailed, exitFound, exitOk } from "./command.ts";
import { findFiles } from "./find-files.ts";
import type { CheckResult, ToldFile } from "./formats/check-result.ts";
import { formats } from "./formats/index.ts";
import { type Telling, tellFile } from "./formats/tell-file.ts";
import { type FaultyConfig, type PlacedFile, placeFiles, type Unreadable } from "./place-files.ts";
import { createProgress, type Progress } from "./progress.ts";
import type { Terminal } from "./terminal.ts";

const failOn = ["error", "warning", "info", "never"];

/** `postmortem check`: what a reviewer would say, for one file or a folder of them. */
export const check: Command = {
	name: "check",
	usage: "[OPTION]… PATH…",
	summary: "Check reports, and mend what can be mended safely.",
	details: [
		"Checks the files named, and the reports in the folders named. `-` is standard input.",
		"Settings come from the .postmortem.json files in the folders above each file.",
	].join("\n"),
	options: {
		fix: { words: "Apply the fixes that can lose nothing, then check." },
		format: {
			value: "FORMAT",
			oneOf: [...formats.keys()],
			words: "pretty (default), json, sarif, or github for workflow commands.",
		},
		"fail-on": {
			value: "SEVERITY",
			oneOf: failOn,
			words: "Exit with 1 from this severity on: error, warning (default), info or never.",
		},
		"stdin-name": {
			value: "PATH",
			words: "What standard input is called: `-` then stands for that file.",
		},
	},
	run: runCheck,
};

async function runCheck(call: Call, terminal: Terminal): Promise<number> {
	const fault = faultOf(call);
	if (fault !== undefined) {
		terminal.warn(fault);
		return exitFailed;
	}

	const { colours } = terminal;
	const format = call.options.get("format") ?? "pretty";
	const result = await checkAll(call, terminal, { format, colours });
	terminal.write(formats.get(format)?.ofAll(result, { colours }) ?? "");
	if (result.unreadable.length > 0) return exitFailed;
	return result.files.some((file) => fails(file, call.options.get("fail-on"))) ? exitFound : exitOk;
}

function faultOf({ paths, options }: Call): string | undefined {
	if (paths.length === 0)
		return "Name what to check, such as `postmortem check .` for this folder.";
	if (options.has("fix") && paths.includes("-")) {
		return "Standard input cannot be mended in place: name the file, or leave out --fix.";
	}
	return undefined;
}

async function checkAll(
	{ paths, options }: Call,
	terminal: Terminal,
	telling: Telling,
): Promise<CheckResult> {
	const found = await listed(findFiles(paths));
	const isMending = options.has("fix");
	const here = createFileCheck(terminal, { isMending });
	// What one file is mended to may matter to the next, so that is done one by one.
	const elsewhere = createCheckThreads(isMending ? 0 : found.length, terminal.ahead);
	const inputName = options.get("stdin-name") ?? "stdin.md";
	const files = placeFiles(found, { folder: terminal.folder, inputName });
	try {
		return await resultOf(files, { here, elsewhere, telling }, createProgress(terminal));
	} finally {
		elsewhere.end();
	}
}

/** In the order of the files, whichever is done first. */
async function resultOf(
	placed: AsyncIterable<Begun>,
	checks: ManyChecks,
	progress: Progress,
): Promise<CheckResult> {
	const begun: Promise<Checked>[] = [];
	for await (const file of placed) {
		if (file.kind === "placed") progress.show(`Checking ${begun.length + 1}: ${file.path}`);
		const { checked } = await begin(file, checks);
		begun.push(checked);
	}
	const files: ToldFile[] = [];
	const unreadable: Unreadable[] = [];
	for (const checked of begun) {
		const result = await checked;
		if (result?.kind === "told") files.push(result);
		if (result?.kind === "unreadable") {
			unreadable.push(result);
			progress.warn(`${result.path}: ${result.reason}`);
		}
	}
	progress.end();
	return { files, unreadable, seen: begun.length };
}

type Begun = PlacedFile | FaultyConfig | Unreadable;

async function begin(file: Begun, checks: ManyChecks) {
	if (file.kind === "placed") return beginCheck(file, checks);
	const told = file.kind === "configuration" ? configTold(file, checks.telling) : file;
	return { checked: Promise.resolve(told) };
}

async function listed<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
	const list: Item[] = [];
	for await (const item of items) list.push(item);
	return list;
}

function configTold({ path, text, faults }: FaultyConfig, telling: Telling): ToldFile {
	const findings = faults.map((fault) => ({ ...fault, rule: "configuration" }));
	return tellFile({ path, text, isReport: false, findings, mended: 0 }, telling);
}

/** From which severities on a run fails. */
const failing: ReadonlyMap<string, readonly Severity[]> = new Map([
	["error", ["error"]],
	["warning", ["error", "warning"]],
	["info", ["error", "warning", "info"]],
]);

function fails({ counts }: ToldFile, threshold = "warning"): boolean {
	return failing.get(threshold)?.some((severity) => counts[severity] > 0) ?? false;
}
