// `npm run coverage` runs the fast tests and tells which lines of the core they never reached.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { transform } from "esbuild";
import { CoverageReport } from "monocart-coverage-reports";

const folder = mkdtempSync(join(tmpdir(), "postmortem-coverage-"));
try {
	const { status } = runFastTests(folder);
	await report(folder);
	process.exitCode = status ?? 1;
} finally {
	rmSync(folder, { recursive: true, force: true });
}

function runFastTests(folder: string) {
	const env = { ...process.env, NODE_V8_COVERAGE: folder };
	const useShell = process.platform === "win32";
	return spawnSync("npm", ["run", "--silent", "test:fast"], {
		env,
		shell: useShell,
		stdio: "inherit",
	});
}

/** Files that no test loads are listed too, as covered not at all. */
async function report(folder: string): Promise<void> {
	const coverage = new CoverageReport({
		name: "Postmortem's core",
		outputDir: "coverage",
		reports: ["console-details", "v8", "lcovonly"],
		entryFilter: ({ url }) => url.includes("/server/src/core/"),
		sourceFilter: (path) => path.endsWith(".ts"),
		all: { dir: ["server/src/core"], filter: "**/!(*.d).ts", transformer: withoutTypes },
	});
	await coverage.addFromDir(folder);
	await coverage.generate();
}

/** What is but types is no line to be reached. */
async function withoutTypes(entry: { url: string; source: string; sourceMap?: unknown }) {
	const options = { loader: "ts", sourcemap: true, sourcefile: entry.url } as const;
	const { code, map } = await transform(entry.source, options);
	entry.source = code;
	entry.sourceMap = JSON.parse(map);
}
