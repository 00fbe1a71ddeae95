import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";

/** The child of this extension host that runs the server; throws when there is none. */
export function serverProcess(): number {
	const lines = execFileSync("ps", ["-A", "-o", "pid=,ppid=,args="], { encoding: "utf8" });
	const line = lines
		.split("\n")
		.map((it) => it.trim().split(/\s+/))
		.find(
			([, parent, ...args]) => Number(parent) === process.pid && /server\.mjs/.test(args.join()),
		);
	assert(line?.[0], "There is no server process.");
	return Number(line[0]);
}
