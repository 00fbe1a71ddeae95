// `npm run coverage` tells which lines and branches of the core the quick tests miss, and ends
// with 1 if there are any. The tests are bundled for it, the core's modules with counters in them.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { build, type Plugin, transformSync } from "esbuild";
import { counted, type Place } from "./counted.ts";
import { missed } from "./missed.ts";

const requireForModules =
	'import { createRequire as $createRequire } from "node:module";const require = $createRequire(import.meta.url);';

mkdirSync("out", { recursive: true });
const folder = mkdtempSync(join("out", "coverage-"));
try {
	const places = await bundleTests(folder);
	const counts = join(folder, "counts.json");
	const { status } = runTests(folder, counts);
	const isWhole = tell(places, JSON.parse(readFileSync(counts, "utf8")));
	process.exitCode = isWhole ? (status ?? 1) : 1;
} finally {
	rmSync(folder, { recursive: true, force: true });
}

/** Modules that tests share stay shared, in chunks; returns the core's files, each with its places. */
async function bundleTests(outdir: string): Promise<ReadonlyMap<string, readonly Place[]>> {
	const places = new Map<string, readonly Place[]>();
	const folders = ["client", "core", "protocol", "support", "workspace"];
	await build({
		entryPoints: ["test/*.test.ts", ...folders.map((name) => `test/${name}/**/*.test.ts`)],
		outdir,
		bundle: true,
		splitting: true,
		// Else a function that nobody calls would be left out, and not be missed.
		treeShaking: false,
		format: "esm",
		platform: "node",
		target: "node20",
		external: ["@duckdb/node-api", "esbuild", "fast-check", "vscode"],
		// Dependencies in CommonJS ask for Node's own modules by `require`, which a module lacks.
		banner: { js: requireForModules },
		loader: { ".md": "text" },
		logLevel: "error",
		plugins: [countingCore(places)],
	});
	return places;
}

function countingCore(places: Map<string, readonly Place[]>): Plugin {
	return {
		name: "counting-core",
		setup({ onLoad }) {
			onLoad({ filter: /[\\/]server[\\/]src[\\/]core[\\/].*\.ts$/ }, ({ path }) => {
				const name = nameOf(path);
				const module = counted(readFileSync(path, "utf8"), name);
				places.set(name, module.places);
				return { contents: module.code, loader: "js" };
			});
		},
	};
}

function nameOf(path: string): string {
	return relative(resolve("."), path).replaceAll("\\", "/");
}

function runTests(bundles: string, counts: string) {
	const mocha = "node_modules/mocha/bin/mocha.js";
	const args = [
		mocha,
		"--no-config",
		"--ui=tdd",
		"--reporter=dot",
		"--timeout=20000",
		"--require=./scripts/write-counts.mjs",
		`${bundles}/**/*.test.js`,
	];
	const env = { ...process.env, COUNTS: counts };
	return spawnSync(process.execPath, args, { stdio: "inherit", env });
}

/** Prints what is missed, and how much of all; false if that is anything. */
function tell(
	places: ReadonlyMap<string, readonly Place[]>,
	counts: Readonly<Record<string, readonly number[]>>,
): boolean {
	const files = [...places].sort(([a], [b]) => (a < b ? -1 : 1));
	const lines = files.flatMap(([file, its]) =>
		missed(its, counts[file] ?? []).map((it) => `${file}:${it}`),
	);
	for (const line of lines) console.log(line);
	const unseen = unloaded(places);
	for (const file of unseen) console.log(`${file}: no quick test loads it`);
	const total = [...places.values()].flat().length;
	console.log(`${lines.length} of ${total} lines and branches of the core are missed.`);
	return lines.length + unseen.length === 0;
}

/** Files of the core with code in them that are in no bundle. */
function unloaded(places: ReadonlyMap<string, unknown>): string[] {
	const core = "server/src/core";
	const files = readdirSync(core, { recursive: true, encoding: "utf8" })
		.filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"))
		.map((file) => `${core}/${file.replaceAll("\\", "/")}`);
	return files.filter((file) => !places.has(file) && hasCode(file));
}

/** Types alone leave nothing behind when they are taken away. */
function hasCode(file: string): boolean {
	const { code } = transformSync(readFileSync(file, "utf8"), { loader: "ts" });
	return code.trim() !== "";
}
