import { spawn } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";

/** A script for Node, to be run in a process of its own. */
export interface Program {
	readonly script: string;
	readonly args: readonly string[];
	readonly folder: string;
	/** The exit statuses that say that the work was done: many programs tell of findings by 1. */
	readonly statuses: readonly number[];
}

/** What a process took, with all its threads. */
export interface ProcessCost {
	/** From its start to its end. */
	readonly milliseconds: number;
	readonly cpuMilliseconds: number;
	/** The most memory that it had. */
	readonly megabytes: number;
}

/** Run a program to its end; what it prints is thrown away. Throws when it fails. */
export async function runProcess({
	script,
	args,
	folder,
	statuses,
}: Program): Promise<ProcessCost> {
	const began = performance.now();
	const child = spawn(process.execPath, ["--require", tellUsage, script, ...args], {
		cwd: folder,
		stdio: ["ignore", "ignore", "ignore", "pipe"],
	});
	const told = child.stdio[3];
	if (!told || !("readable" in told)) throw new Error("The process has no fourth pipe.");

	const usage = text(told);
	const status = await new Promise<number | null>((resolve) => child.once("exit", resolve));
	const milliseconds = performance.now() - began;
	if (status === null || !statuses.includes(status)) {
		throw new Error(`${script} ${args.join(" ")} ended with ${status}.`);
	}
	return { milliseconds, ...toCost(JSON.parse(await usage)) };
}

const tellUsage = join(import.meta.dirname, "usage.cjs");

function toCost({ userCPUTime, systemCPUTime, maxRSS }: NodeJS.ResourceUsage) {
	return { cpuMilliseconds: (userCPUTime + systemCPUTime) / 1000, megabytes: maxRSS / 1024 };
}
