// `npm test` runs every suite, two at a time, and ends with one line that counts all tests.
// Names after `--` run those suites alone: `npm test -- core protocol`.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Counts, describe, judge, parseCounts, sum } from "./counts.ts";
import { inLanes } from "./lanes.ts";
import { interruptAll, runNode } from "./run-node.ts";
import { type Suite, suites } from "./suites.ts";

const wanted = process.argv.slice(2);
const chosen = suites.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
if (chosen.length === 0) {
	console.error(`There are these suites: ${suites.map(({ name }) => name).join("; ")}.`);
	process.exit(2);
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
	process.on(signal, async () => {
		await interruptAll();
		process.exit(130);
	});
}

const built = await build();
// Suites that pack the extension do not build again, as `dist` would be missing meanwhile in those beside them.
const env = { ...process.env, ...(built.failed === 0 && { KEEP_BUILD: "1" }) };
const counts = await inLanes(chosen, run);
const results = [built, ...counts];
console.log();
for (const [index, name] of ["build", ...chosen.map((suite) => suite.name)].entries()) {
	console.log(`${name}: ${describe(sum(results.slice(index, index + 1)))}`);
}
const total = sum(results);
console.log(describe(total));
process.exitCode = total.failed > 0 ? 1 : 0;

/** A build counts as one test. When it fails, the suites that need none of it still have a say. */
async function build(): Promise<Counts> {
	const { status, output } = await runNode(["esbuild.mjs"], process.env);
	console.log(`== build\n${output}`);
	const isBuilt = status === 0;
	return { passed: isBuilt ? 1 : 0, failed: isBuilt ? 0 : 1, skipped: 0 };
}

/** Runs one suite, and prints what it wrote when it is over: others run beside it. */
async function run({ name, nodeArguments }: Suite): Promise<Counts> {
	console.log(`${name} …`);
	const folder = mkdtempSync(join(tmpdir(), "postmortem-counts-"));
	const file = join(folder, "counts.json");
	const { status, output } = await runNode(nodeArguments, { ...env, TEST_COUNTS: file });
	const written = existsSync(file) ? parseCounts(readFileSync(file, "utf8")) : undefined;
	rmSync(folder, { recursive: true, force: true });
	console.log(`\n== ${name}\n${output}`);
	if (!written) console.log(`The suite “${name}” ended with ${status} and no counts.`);
	return judge(written, status);
}
