import { execFile } from "node:child_process";
import { promisify } from "node:util";

const execute = promisify(execFile);

/**
 * Runs a program to its end and gives what it printed.
 * A program that fails rejects, with what it wrote to its standard error in the message.
 */
export async function runCommand(
	command: string,
	args: readonly string[],
	cwd: string,
): Promise<string> {
	const { stdout } = await execute(command, args, { cwd, maxBuffer: 64 * 1024 * 1024 });
	return stdout;
}

/** Runs npm in `cwd`: the one that runs this process where there is one, else the one on the PATH. */
export function runNpm(args: readonly string[], cwd: string): Promise<string> {
	const own = process.env.npm_execpath;
	if (own?.endsWith("npm-cli.js")) return runCommand(process.execPath, [own, ...args], cwd);

	return runCommand("npm", args, cwd);
}
