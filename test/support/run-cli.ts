import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

export interface CliResult {
	readonly status: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

export interface CliOptions {
	readonly folder?: string;
	readonly input?: string | Buffer;
	readonly env?: Readonly<Record<string, string>>;
	/** What a shell does first, such as `ulimit -f 0`, after which no file can be written. */
	readonly first?: string;
}

const cli = resolve("dist/cli.mjs");

/** Run the built command line as a process of its own. */
export function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
	const { folder = ".", input = "", env = {}, first } = options;
	const call = [process.execPath, cli, ...args];
	const [program = "", ...rest] = first ? ["sh", "-c", `${first}; exec "$@"`, "sh", ...call] : call;
	const child = spawn(program, rest, {
		cwd: folder,
		env: { PATH: process.env.PATH, TZ: "UTC", ...env },
	});
	let stdout = "";
	let stderr = "";
	child.stdout.setEncoding("utf8").on("data", (text: string) => {
		stdout += text;
	});
	child.stderr.setEncoding("utf8").on("data", (text: string) => {
		stderr += text;
	});
	child.stdin.on("error", () => undefined).end(input);
	return new Promise((done) => {
		child.once("close", (status) => done({ status, stdout, stderr }));
	});
}

/** A folder of its own with these files, by path; it is taken away after `use`. */
export async function inFolder(
	files: Readonly<Record<string, string | Buffer>>,
	use: (folder: string) => Promise<void>,
): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), "postmortem-cli-"));
	try {
		for (const [path, content] of Object.entries(files)) {
			mkdirSync(dirname(join(folder, path)), { recursive: true });
			writeFileSync(join(folder, path), content);
		}
		await use(folder);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
