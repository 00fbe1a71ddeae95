import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { type BuildOptions, build } from "esbuild";
import { projectFolder } from "./workbench/places.ts";

/**
 * Bundles every `*.test.ts` of `folder` for the extension host, which loads CommonJS alone.
 * The result is put below the project, from where mocha is found.
 *
 * @returns the path to give as `extensionTestsPath`.
 */
export async function bundleSuite(folder: string, outdir: string): Promise<string> {
	const files = (await readdir(folder)).filter((file) => file.endsWith(".test.ts")).sort();
	if (files.length === 0) throw new Error(`No tests in ${folder}`);

	const entry = join(projectFolder, "test/vscode/suite/index.ts");
	const contents = files.map((file) => `import "./${file}";`).join("\n");
	const stdin = { contents, resolveDir: folder, sourcefile: "tests.ts" };
	await build({ ...options, entryPoints: [entry], outfile: join(outdir, "index.cjs") });
	await build({ ...options, stdin, outfile: join(outdir, "tests.cjs") });
	return join(outdir, "index.cjs");
}

const options: BuildOptions = {
	bundle: true,
	platform: "node",
	target: "node20",
	format: "cjs",
	external: ["vscode", "mocha"],
	loader: { ".md": "text" },
	logLevel: "warning",
};
