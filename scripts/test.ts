// `npm test` runs every suite and ends with one line that counts all tests.
// Names after `--` run those suites alone: `npm test -- core protocol`.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Counts, describe, judge, parseCounts, sum } from "./counts.ts";
import { type Suite, suites } from "./suites.ts";

const wanted = process.argv.slice(2);
const chosen = suites.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
if (chosen.length === 0) {
	console.error(`There are these suites: ${suites.map(({ name }) => name).join("; ")}.`);
	process.exit(2);
}

const results = [{ name: "build", counts: await build() }];
for (const suite of chosen) results.push({ name: suite.name, counts: await run(suite) });
console.log();
for (const { name, counts } of results) console.log(`${name}: ${describe(counts)}`);
const total = sum(results.map(({ counts }) => counts));
console.log(describe(total));
process.exitCode = total.failed > 0 ? 1 : 0;

/** A build counts as one test. When it fails, the suites that need none of it still have a say. */
async function build(): Promise<Counts> {
	console.log("== build");
	const isBuilt = (await runNode(["esbuild.mjs"], process.env)) === 0;
	return { passed: isBuilt ? 1 : 0, failed: isBuilt ? 0 : 1, skipped: 0 };
}

/** Runs one suite, with its output going straight to the terminal. */
async function run({ name, nodeArguments }: Suite): Promise<Counts> {
	console.log(`\n== ${name}`);
	const folder = mkdtempSync(join(tmpdir(), "postmortem-counts-"));
	const file = join(folder, "counts.json");
	const status = await runNode(nodeArguments, { ...process.env, TEST_COUNTS: file });
	const written = existsSync(file) ? parseCounts(readFileSync(file, "utf8")) : undefined;
	rmSync(folder, { recursive: true, force: true });
	if (!written) console.log(`The suite “${name}” ended with ${status} and no counts.`);
	return judge(written, status);
}

function runNode(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number | null> {
	const child = spawn(process.execPath, args, { stdio: "inherit", env });
	const interrupt = () => {
		child.once("exit", () => process.exit(130));
		child.kill("SIGINT");
	};
	process.once("SIGTERM", interrupt);
	return new Promise((resolve) => {
		child.once("exit", (status) => {
			process.off("SIGTERM", interrupt);
			resolve(status);
		});
	});
}
