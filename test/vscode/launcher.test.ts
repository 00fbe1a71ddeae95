import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { browserCommand } from "./workbench/browser-command.ts";
import { installWorkbench } from "./workbench/install-workbench.ts";
import { projectFolder } from "./workbench/places.ts";

/** The suites in `launcher-suites`: which exit status each must give, and what must be printed. */
const expectations: Readonly<Record<string, Expectation>> = {
	passes: { status: 0, says: /The suite ran\./ },
	fails: { status: 1, says: /1 test failed/ },
	"calls-back-with-failures": { status: 1, says: /2 tests failed/ },
	"throws-at-load": { status: 1, says: /broken at load/ },
	"kills-host": { status: 1, says: /The suite ran\..*no verdict/s },
	hangs: { status: 124, says: /The suite ran\..*no verdict: no end after 20 s/s, timeLimit: 20 },
};

interface Expectation {
	readonly status: number;
	readonly says: RegExp;
	/** In seconds. */
	readonly timeLimit?: number;
}

suite("launcher", function () {
	this.timeout(180_000);
	const results = new Map<string, Result>();

	suiteSetup(async () => {
		await installWorkbench();
		await browserCommand(process.env);
		const waiting = Object.entries(expectations);
		const work = async () => {
			for (let next = waiting.shift(); next; next = waiting.shift()) {
				const [name, { timeLimit }] = next;
				results.set(name, await start(name, timeLimit).result);
			}
		};
		// Two at a time: a run waits as much as it computes.
		await Promise.all([work(), work()]);
	});

	for (const [name, { status, says }] of Object.entries(expectations)) {
		test(`exits with ${status} when the suite ${name.replaceAll("-", " ")}`, () => {
			const result = results.get(name);
			assert.equal(result?.status, status, result?.output);
			assert.match(result?.output ?? "", says);
		});
	}

	test("leaves nothing behind when it is interrupted", async () => {
		const mark = `WORKBENCH_MARK=${process.pid}`;
		const run = start("hangs", 60, { WORKBENCH_MARK: `${process.pid}` });
		await run.hasBegun;
		run.interrupt();
		const { status, output } = await run.result;
		assert.equal(status, 130, output);
		assert.deepEqual(processesWith(mark), []);
	});
});

interface Result {
	readonly status: number | null;
	readonly output: string;
}

interface Run {
	/** Settles when the suite has said so, or the run is over. */
	readonly hasBegun: Promise<void>;
	readonly result: Promise<Result>;
	/** Does what Ctrl-C does. */
	interrupt(): void;
}

function start(suite: string, timeLimit = 60, more: NodeJS.ProcessEnv = {}): Run {
	const folder = join(projectFolder, "test/vscode");
	const args = [
		join(folder, "workspace"),
		`--extensionTestsPath=${join(folder, "launcher-suites", `${suite}.cjs`)}`,
		`--extensionDevelopmentPath=${join(folder, "empty-extension")}`,
	];
	const env = { ...process.env, ...more, WORKBENCH_TIME_LIMIT: `${timeLimit}` };
	const child = spawn(join(folder, "code.mjs"), args, { env });
	let output = "";
	const hasBegun = new Promise<void>((resolve) => {
		const collect = (chunk: Buffer) => {
			output += chunk.toString();
			if (output.includes("The suite ran.")) resolve();
		};
		child.stdout.on("data", collect);
		child.stderr.on("data", collect);
		child.once("close", () => resolve());
	});
	const result = new Promise<Result>((resolve) => {
		child.once("close", (status) => resolve({ status, output }));
	});
	return { hasBegun, result, interrupt: () => child.kill("SIGINT") };
}

/** Commands of the running processes that have `variable` in their environment; Linux tells. */
function processesWith(variable: string): string[] {
	if (process.platform !== "linux") return [];

	const numbers = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
	return numbers
		.filter((number) => read(`/proc/${number}/environ`).split("\0").includes(variable))
		.map((number) => read(`/proc/${number}/cmdline`).replaceAll("\0", " "));
}

/** A process may end while one reads about it. */
function read(path: string): string {
	try {
		return readFileSync(path, "utf8");
	} catch {
		return "";
	}
}
