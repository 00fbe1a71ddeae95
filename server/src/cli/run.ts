import { version } from "../core/version.ts";
import { actions } from "./actions.ts";
import { check } from "./check.ts";
import { type Command, exitFailed, exitOk } from "./command.ts";
import { exportReports } from "./export-reports.ts";
import { helpFor, helpForCommand } from "./help.ts";
import { indexPages } from "./index-pages.ts";
import { inspect } from "./inspect.ts";
import { lsp } from "./lsp.ts";
import { newReport } from "./new-report.ts";
import { closest, parseCall } from "./parse-call.ts";
import { stats } from "./stats.ts";
import type { Terminal } from "./terminal.ts";

const commands: readonly Command[] = [
	check,
	inspect,
	actions,
	exportReports,
	indexPages,
	stats,
	newReport,
	lsp,
];

/** Run what the arguments say. Gives the exit status. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
	const [first, ...rest] = args;
	if (first === undefined) return failed(terminal, helpFor(commands).trimEnd());
	if (first === "--version" || first === "-v") return printed(terminal, `${version}\n`);
	if (first === "--help" || first === "-h") return printed(terminal, helpFor(commands));
	if (first === "help") return help(rest, terminal);

	const command = commands.find(({ name }) => name === first);
	return command ? runCommand(command, rest, terminal) : noCommand(first, terminal);
}

async function runCommand(command: Command, args: readonly string[], terminal: Terminal) {
	const parsed = parseCall(command, args);
	if (args.includes("--help") || args.includes("-h")) {
		return printed(terminal, helpForCommand(command));
	}
	if ("fault" in parsed) {
		return failed(terminal, `${parsed.fault} See \`postmortem ${command.name} --help\`.`);
	}
	return command.run(parsed.call, terminal);
}

function help([name]: readonly string[], terminal: Terminal): number {
	if (name === undefined) return printed(terminal, helpFor(commands));

	const command = commands.find((it) => it.name === name);
	return command ? printed(terminal, helpForCommand(command)) : noCommand(name, terminal);
}

function noCommand(name: string, terminal: Terminal): number {
	const near = closest(
		name,
		commands.map((command) => command.name),
	);
	const what = name.startsWith("-") ? "option" : "command";
	const hint = near === undefined ? "" : ` Did you mean ${near}?`;
	return failed(terminal, `There is no ${what} ${name}.${hint} See \`postmortem --help\`.`);
}

function printed(terminal: Terminal, text: string): number {
	terminal.write(text);
	return exitOk;
}

function failed(terminal: Terminal, line: string): number {
	terminal.warn(line);
	return exitFailed;
}
