import { applySafeFixes } from "../core/apply-safe-fixes.ts";
import type { Severity } from "../core/rule.ts";
import type { Examined } from "../workspace/examine.ts";
import { reasonOf } from "../workspace/reason-of.ts";
import { type Call, type Command, exitFailed, exitFound, exitOk } from "./command.ts";
import type { CheckedFile, CheckResult } from "./formats/check-result.ts";
import { formats } from "./formats/index.ts";
import { type FaultyConfig, type Loaded, loadReports, type Unreadable } from "./load-reports.ts";
import { createProgress } from "./progress.ts";
import { createReportsBeside } from "./reports-beside.ts";
import type { Terminal } from "./terminal.ts";
import { replaceTextFile } from "./text-file.ts";

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

	const result = await checkAll(call, terminal);
	const format = formats.get(call.options.get("format") ?? "pretty");
	terminal.write(format?.(result, { colours: terminal.colours }) ?? "");
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

async function checkAll({ paths, options }: Call, terminal: Terminal): Promise<CheckResult> {
	const files: CheckedFile[] = [];
	const unreadable: Unreadable[] = [];
	let seen = 0;
	const progress = createProgress(terminal);
	const inputName = options.get("stdin-name") ?? "stdin.md";
	const beside = createReportsBeside({
		...terminal,
		warn: () => undefined,
		progress: () => undefined,
	});
	for await (const loaded of loadReports({ paths, inputName }, terminal)) {
		const checked = await checkOne(loaded, { isMending: options.has("fix"), beside });
		if (loaded.kind === "loaded") progress.show(`Checking ${++seen}: ${loaded.path}`);
		if (checked?.kind === "checked") files.push(checked);
		if (checked?.kind === "unreadable") {
			unreadable.push(checked);
			progress.warn(`${checked.path}: ${checked.reason}`);
		}
	}
	progress.end();
	return { files, unreadable, seen };
}

interface How {
	readonly isMending: boolean;
	/** Says nothing of what it cannot read: that is told where it is checked itself. */
	readonly beside: ReturnType<typeof createReportsBeside>;
}

/** Nothing for a file in a folder that is no report. */
async function checkOne(
	loaded: Loaded | FaultyConfig | Unreadable,
	{ isMending, beside }: How,
): Promise<CheckedFile | Unreadable | undefined> {
	if (loaded.kind === "configuration") return configChecked(loaded);
	if (loaded.kind === "unreadable") return loaded;

	const { path, isNamed, file } = loaded;
	const { reportsIn } = await beside(path, file.text);
	const examine = (text: string) => loaded.examine(text, { reportsIn });
	const examined = examine(file.text);
	if (!isNamed && !isChecked(examined)) return undefined;
	await loaded.lookUp(examined.report);
	if (!isMending) return toChecked(path, examined, 0);

	const mended = applySafeFixes(file.text, (text) => examine(text).findings());
	try {
		if (mended.count > 0) await replaceTextFile(path, { ...file, text: mended.text });
	} catch (error) {
		return { kind: "unreadable", path, reason: reasonOf(error) };
	}
	return toChecked(path, examine(mended.text), mended.count);
}

function isChecked({ detection, isTemplate, hasIndex }: Examined): boolean {
	return detection.isReport || isTemplate || hasIndex;
}

function toChecked(path: string, { report, findings }: Examined, mended: number): CheckedFile {
	const { text } = report;
	return { kind: "checked", path, text, isReport: true, findings: findings(), mended };
}

function configChecked({ path, text, faults }: FaultyConfig): CheckedFile {
	const findings = faults.map((fault) => ({ ...fault, rule: "configuration" }));
	return { kind: "checked", path, text, isReport: false, findings, mended: 0 };
}

const weight: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1, hint: 0 };

function fails({ findings }: CheckedFile, threshold = "warning"): boolean {
	const least = { error: 3, warning: 2, info: 1 }[threshold] ?? Number.POSITIVE_INFINITY;
	return findings.some(({ severity }) => weight[severity] >= least);
}
