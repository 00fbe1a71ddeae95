import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { runTests } from "@vscode/test-electron";
import { bundleSuite } from "./bundle-suite.ts";
import { projectFolder } from "./workbench/places.ts";
import { createRunFolder } from "./workbench/run-folder.ts";

export interface SuiteOptions {
	/** Folder below `test/vscode` that holds the tests. */
	readonly suite: string;
	readonly extensionDevelopmentPath: string;
	/** Where the extension is installed, if it is; else the run has an empty folder of its own. */
	readonly extensionsFolder?: string;
	/** A stand-in for `code`; `undefined` downloads the desktop's VS Code and runs that. */
	readonly executable: string | undefined;
}

/**
 * Runs a suite in VS Code, on a copy of `test/vscode/workspace` that tests may write to.
 * Rejects when a test fails, and when there is no proof that they ran.
 */
export async function runSuite(options: SuiteOptions): Promise<void> {
	const folder = createRunFolder();
	const workspace = join(folder, "workspace");
	await cp(join(projectFolder, "test/vscode/workspace"), workspace, { recursive: true });
	const outdir = await createOutputFolder();
	const countsFile = process.env.TEST_COUNTS ?? join(folder, "counts.json");
	try {
		const source = join(projectFolder, "test/vscode", options.suite);
		const extensionsFolder = options.extensionsFolder ?? join(folder, "extensions");
		await runTests({
			...(options.executable ? { vscodeExecutablePath: options.executable } : {}),
			extensionDevelopmentPath: options.extensionDevelopmentPath,
			extensionTestsPath: await bundleSuite(source, outdir),
			extensionTestsEnv: { TEST_COUNTS: countsFile },
			launchArgs: [
				workspace,
				`--extensions-dir=${extensionsFolder}`,
				`--user-data-dir=${join(folder, "user-data")}`,
			],
		});
	} finally {
		await rm(outdir, { recursive: true, force: true });
	}
	// An exit status alone proves nothing: the counts come from inside VS Code.
	if (!existsSync(countsFile)) throw new Error("VS Code ended without running a test.");
}

/** A folder for this run alone, as others may be going on. */
async function createOutputFolder(): Promise<string> {
	const parent = join(projectFolder, "out");
	await mkdir(parent, { recursive: true });
	return mkdtemp(join(parent, "vscode-"));
}
