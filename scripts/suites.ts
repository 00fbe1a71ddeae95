/** One group of tests that `npm test` runs and counts as one. */
export interface Suite {
	readonly name: string;
	/** What runs beside what: of two lanes, one computes and the other mostly waits for VS Code. */
	readonly lane: "computes" | "waits";
	/** What Node is given to run it; the tests' counts go to the file that TEST_COUNTS names. */
	readonly nodeArguments: readonly string[];
}

/** All suites; of a lane, those that are told of first run first. */
export const suites: readonly Suite[] = [
	mochaSuite("core", ["test/*.test.ts", "test/core/**/*.test.ts", "test/support/**/*.test.ts"]),
	mochaSuite("fuzz", ["test/fuzz/**/*.test.ts"]),
	mochaSuite("workspace", ["test/workspace/**/*.test.ts"]),
	mochaSuite("protocol", ["test/protocol/**/*.test.ts"]),
	mochaSuite("command line", ["test/cli/**/*.test.ts"]),
	mochaSuite("client", ["test/client/**/*.test.ts"]),
	mochaSuite("built server", ["test/built/**/*.test.ts"]),
	{ ...mochaSuite("package", ["test/vscode/package.test.ts"]), lane: "waits" },
	vscodeSuite("VS Code", "test/vscode/run.ts"),
	vscodeSuite("VS Code, installed", "test/vscode/run-installed.ts"),
	{
		...mochaSuite("launcher", [
			"test/vscode/launcher.test.ts",
			"test/vscode/workbench/*.test.ts",
			"test/scripts/*.test.ts",
		]),
		lane: "waits",
	},
];

function mochaSuite(name: string, specs: readonly string[]): Suite {
	const mocha = "node_modules/mocha/bin/mocha.js";
	const reporter = "test/support/counting-reporter.cjs";
	return { name, lane: "computes", nodeArguments: [mocha, `--reporter=${reporter}`, ...specs] };
}

function vscodeSuite(name: string, script: string): Suite {
	const nodeArguments = ["--import", "./scripts/typescript.mjs", script];
	return { name, lane: "waits", nodeArguments };
}
