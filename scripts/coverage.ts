// `npm run coverage` tells which lines and branches of the core the fast tests miss.
// The tests are bundled for it: of code that tsx transforms on the fly, V8's counts cannot be
// mapped to branches, and every branch then looks as if it were covered.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build, transformSync } from "esbuild";
import { CoverageReport } from "monocart-coverage-reports";

const requireForModules =
	'import { createRequire as $createRequire } from "node:module";const require = $createRequire(import.meta.url);';

mkdirSync("out", { recursive: true });
const folder = mkdtempSync(join("out", "coverage-"));
try {
	const loaded = await bundleTests(folder);
	const counts = join(folder, "counts");
	const { status } = runTests(folder, counts);
	await report(counts);
	for (const file of unloaded(loaded)) console.log(`No fast test loads ${file}`);
	process.exitCode = status ?? 1;
} finally {
	rmSync(folder, { recursive: true, force: true });
}

/** Modules that tests share stay shared, in chunks; returns the files that went into them. */
async function bundleTests(outdir: string): Promise<string[]> {
	const folders = ["client", "core", "protocol", "support", "workspace"];
	const { metafile } = await build({
		entryPoints: ["test/*.test.ts", ...folders.map((name) => `test/${name}/**/*.test.ts`)],
		outdir,
		bundle: true,
		splitting: true,
		// Else a function that nobody calls would be left out, and not be missed.
		treeShaking: false,
		metafile: true,
		format: "esm",
		platform: "node",
		target: "node20",
		external: ["@duckdb/node-api", "fast-check", "vscode"],
		// Dependencies in CommonJS ask for Node's own modules by `require`, which a module lacks.
		banner: { js: requireForModules },
		sourcemap: "inline",
		loader: { ".md": "text" },
		logLevel: "error",
	});
	return Object.keys(metafile.inputs);
}

/** Files of the core with code in them that are in no bundle, and so in no report. */
function unloaded(loaded: readonly string[]): string[] {
	const core = "server/src/core";
	const files = readdirSync(core, { recursive: true, encoding: "utf8" })
		.filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"))
		.map((file) => `${core}/${file.replaceAll("\\", "/")}`);
	return files.filter((file) => !loaded.includes(file) && hasCode(file));
}

/** Types alone leave nothing behind when they are taken away. */
function hasCode(file: string): boolean {
	const { code } = transformSync(readFileSync(file, "utf8"), { loader: "ts" });
	return code.trim() !== "";
}

function runTests(bundles: string, counts: string) {
	const mocha = "node_modules/mocha/bin/mocha.js";
	const args = [
		mocha,
		"--no-config",
		"--ui=tdd",
		"--reporter=dot",
		"--timeout=20000",
		`${bundles}/**/*.test.js`,
	];
	const env = { ...process.env, NODE_V8_COVERAGE: counts };
	return spawnSync(process.execPath, args, { stdio: "inherit", env });
}

async function report(counts: string): Promise<void> {
	const coverage = new CoverageReport({
		name: "What the fast tests cover of the core",
		outputDir: "coverage",
		reports: ["v8", "lcovonly", "console-details"],
		entryFilter: ({ url }) => url.includes("/out/coverage-"),
		sourceFilter: (path) => path.includes("server/src/core/"),
	});
	await coverage.addFromDir(counts);
	await coverage.generate();
}
