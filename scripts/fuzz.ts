// `npm run fuzz` tries what must always hold on random texts: `-- --runs 100000` for long, `--seed N` for the same
// texts again, `--only WORDS` for the properties with these words in their names, `--path P` for one failure alone.
// A property has as many runs as are named divided by what one costs, so all take about as long; each says how many.
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";

const whole = /^-?\d+$/;
const { values } = parseArgs({
	options: {
		runs: { type: "string", default: "5000" },
		seed: { type: "string", default: String(Math.floor(Math.random() * 2 ** 31)) },
		only: { type: "string" },
		path: { type: "string" },
	},
});
const { runs, seed, only, path } = values;
if (![runs, seed].every((it) => whole.test(it)) || Number(runs) < 1) {
	console.error("Say how often and which: npm run fuzz -- --runs 5000 --seed 1");
	process.exit(2);
}

const chosen = only === undefined ? [] : ["--fgrep", only];
const { status } = spawnSync(
	process.execPath,
	["node_modules/mocha/bin/mocha.js", "test/fuzz/**/*.test.ts", ...chosen],
	{
		stdio: "inherit",
		env: {
			...process.env,
			FUZZ_RUNS: runs,
			FUZZ_SEED: seed,
			...(path !== undefined && { FUZZ_PATH: path }),
		},
	},
);
process.exitCode = status ?? 1;
