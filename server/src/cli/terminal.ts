import { reasonOf } from "../workspace/reason-of.ts";
import type { CheckThread } from "./check-threads.ts";
import { exitFailed } from "./command.ts";

/** What a command sees of the place it runs in. */
export interface Terminal {
	readonly folder: string;
	/** The machine's zone, by its IANA name. */
	readonly timeZone: string;
	/** True when standard output understands colours and its reader wants them. */
	readonly colours: boolean;
	/** How many columns standard output has; `undefined` where it is no terminal. */
	readonly width?: number | undefined;
	/** True when somebody watches standard error. */
	readonly isWatched: boolean;
	/** Threads for a check of many files that were started before anything else was loaded. */
	readonly ahead?: readonly CheckThread[];
	now(): Date;
	write(text: string): void;
	/** One line on standard error. */
	warn(line: string): void;
	/** Show a line that the next one replaces; without one, take it away. */
	progress(line?: string): void;
	readInput(): Promise<Buffer>;
}

export function createTerminal(): Terminal {
	const { stdout, stderr } = process;
	stdout.on("error", (error: NodeJS.ErrnoException) => {
		// The reader may go before the end, as `head` does; that is no failure of ours.
		if (error.code === "EPIPE") process.exit();

		stderr.write(`Not all was written to standard output: ${reasonOf(error)}.\n`);
		process.exit(exitFailed);
	});
	// There is nobody left to tell.
	stderr.on("error", () => undefined);
	return {
		folder: process.cwd(),
		timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
		colours: wantsColours(stdout.isTTY),
		width: stdout.isTTY ? stdout.columns : undefined,
		isWatched: stderr.isTTY,
		now: () => new Date(),
		write: (text) => stdout.write(text),
		warn: (line) => stderr.write(`${line}\n`),
		progress: (line = "") => {
			if (stderr.isTTY) stderr.write(`\r\x1b[K${line.slice(0, stderr.columns - 1)}`);
		},
		readInput,
	};
}

/** See no-color.org and force-color.org. */
function wantsColours(isTerminal: boolean): boolean {
	const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
	if (NO_COLOR) return false;
	if (FORCE_COLOR) return FORCE_COLOR !== "0";
	return isTerminal && TERM !== "dumb";
}

async function readInput(): Promise<Buffer> {
	const chunks: Buffer[] = [];
	for await (const chunk of process.stdin) chunks.push(chunk);
	return Buffer.concat(chunks);
}
