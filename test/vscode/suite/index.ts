import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** Runs the bundled tests beside this file in the extension host, and writes down their counts. */
export async function run(): Promise<void> {
	// Mocha is an ES module, which the bundle cannot require.
	const { default: Mocha } = await import("mocha");
	const { TEST_GREP, TEST_COUNTS } = process.env;
	const mocha = new Mocha({ ui: "tdd", timeout: 30_000, color: false, reporter: "spec" });
	if (TEST_GREP) mocha.grep(TEST_GREP);
	mocha.addFile(join(__dirname, "tests.cjs"));
	await mocha.loadFilesAsync();
	const { passes, failures, pending } = await runMocha(mocha);
	const counts = { passed: passes, failed: failures, skipped: pending };
	if (TEST_COUNTS) writeFileSync(TEST_COUNTS, JSON.stringify(counts));
	if (failures > 0) throw new Error(`${failures} tests failed`);
}

function runMocha(mocha: Mocha): Promise<Mocha.Stats> {
	return new Promise((resolve, reject) => {
		const runner = mocha.run(() => {
			if (runner.stats) resolve(runner.stats);
			else reject(new Error("Mocha counted nothing."));
		});
	});
}
