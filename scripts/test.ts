// `npm test` runs every suite and ends with one line that counts all tests.
// Names after `--` run those suites alone: `npm test -- core protocol`.
import { spawnSync } from "node:child_process";
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

const results = chosen.map((suite) => ({ suite, counts: run(suite) }));
console.log();
for (const { suite, counts } of results) console.log(`${suite.name}: ${describe(counts)}`);
const total = sum(results.map(({ counts }) => counts));
console.log(describe(total));
process.exitCode = total.failed > 0 ? 1 : 0;

/** Runs one suite, with its output going straight to the terminal. */
function run({ name, nodeArguments }: Suite): Counts {
	console.log(`\n== ${name}`);
	const folder = mkdtempSync(join(tmpdir(), "postmortem-counts-"));
	const file = join(folder, "counts.json");
	const { status, signal } = spawnSync(process.execPath, nodeArguments, {
		stdio: "inherit",
		env: { ...process.env, TEST_COUNTS: file },
	});
	const written = existsSync(file) ? parseCounts(readFileSync(file, "utf8")) : undefined;
	rmSync(folder, { recursive: true, force: true });
	if (!written) console.log(`The suite “${name}” ended with ${status ?? signal} and no counts.`);
	return judge(written, status);
}
