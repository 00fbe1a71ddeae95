import type { Command, Option } from "./command.ts";

/** What `postmortem --help` prints. */
export function helpFor(commands: readonly Command[]): string {
	const width = Math.max(...commands.map(({ name }) => name.length));
	return [
		"Check, understand and begin incident postmortems in Markdown.",
		"",
		"Usage: postmortem COMMAND [OPTION]… [PATH]…",
		"",
		"Commands:",
		...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
		"",
		"Options:",
		"  -h, --help     Print this help; after a command, that command's.",
		"  -v, --version  Print the version.",
		"",
		"Exit status: 0 all is well, 1 problems were found, 2 a bad call or a file that cannot be read.",
		"",
	].join("\n");
}

/** What `postmortem check --help` prints. */
export function helpForCommand(command: Command): string {
	const shown = Object.entries(command.options).filter(([, { hidden }]) => !hidden);
	const rows = [...shown, ["help", { words: "Print this help." }] as const].map(
		([name, option]) => [leftColumn(name, option), option.words] as const,
	);
	const width = Math.max(...rows.map(([left]) => left.length));
	return [
		`Usage: postmortem ${command.name} ${command.usage}`,
		"",
		command.details,
		"",
		"Options:",
		...rows.map(([left, words]) => `  ${left.padEnd(width)}  ${words}`),
		"",
	].join("\n");
}

function leftColumn(name: string, { value }: Option): string {
	const flag = name === "help" ? "-h, --help" : `--${name}`;
	return value === undefined ? flag : `${flag} ${value}`;
}
