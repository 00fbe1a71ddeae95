import fc from "fast-check";

/** How many runs a property has that costs 1; set by `npm run fuzz -- --runs N`, short without. */
const runs = Number(process.env.FUZZ_RUNS ?? 120);
/** Without one the runs are always the same: a test that fails sometimes is not believed. */
const seed = Number(process.env.FUZZ_SEED ?? 1);
const path = process.env.FUZZ_PATH;

interface Fuzzed<Value> {
	readonly of: fc.Arbitrary<Value>;
	/** How dear a run is, in quarters of a millisecond: of dear ones there are as many fewer. */
	readonly cost: number;
}

/** A test that something holds for random values; says its seed before, and how to see a failure again. */
export function property<Value>(
	name: string,
	{ of, cost }: Fuzzed<Value>,
	holds: (value: Value) => void | Promise<void>,
): void {
	test(name, async function () {
		const numRuns = Math.ceil(runs / cost);
		const isLong = process.env.FUZZ_RUNS !== undefined;
		// A long run takes what it takes.
		if (isLong) this.timeout(0);
		const title = this.test?.fullTitle() ?? name;
		console.log(`  ${title}: ${numRuns} runs, seed ${seed}`);
		const before = process.cpuUsage();
		const details = await fc.check(
			fc.asyncProperty(of, async (value) => {
				const answer = holds(value);
				if (answer) await answer;
			}),
			{ numRuns, seed, ...(path !== undefined && { path }) },
		);
		if (details.failed) throw failure(title, details);
		const { user, system } = process.cpuUsage(before);
		if (isLong) console.log(`    held, in ${((user + system) / 1e6).toFixed(1)} s of computing`);
	});
}

function failure<Value>(title: string, details: fc.RunDetails<Value>): Error {
	const { seed, counterexamplePath } = details;
	const again = `npm run fuzz -- --seed ${seed} --path ${counterexamplePath} --only "${title}"`;
	const cause = details.errorInstance;
	const words = `${fc.defaultReportMessage(details)}\nSee it again: ${again}`;
	return new Error(words, { cause });
}
