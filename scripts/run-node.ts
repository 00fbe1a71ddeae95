import { type ChildProcess, spawn } from "node:child_process";

export interface Ending {
	/** `null` when a signal ended it. */
	readonly status: number | null;
	/** What it wrote, to its standard output and its standard error. */
	readonly output: string;
}

const running = new Set<ChildProcess>();

/** Runs Node to its end; several may run at a time, so what each writes is kept together. */
export function runNode(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Ending> {
	const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"], env });
	running.add(child);
	const parts: Buffer[] = [];
	for (const stream of [child.stdout, child.stderr]) {
		stream.on("data", (part: Buffer) => parts.push(part));
	}
	return new Promise((resolve) => {
		child.once("close", (status) => {
			running.delete(child);
			resolve({ status, output: Buffer.concat(parts).toString() });
		});
	});
}

/**
 * Interrupts all that runs, as Ctrl-C does, and waits until it has tidied up and ended.
 * For whoever waits for one of these runs it never ends: what was to come next does not begin any more.
 */
export async function interruptAll(): Promise<void> {
	const endings = [...running].map((child) => {
		child.removeAllListeners("close");
		const ended = new Promise((resolve) => child.once("close", resolve));
		child.kill("SIGINT");
		return ended;
	});
	await Promise.all(endings);
}
