import assert from "node:assert/strict";
import { readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { pack } from "./pack.ts";
import { installExtension } from "./workbench/install-extension.ts";
import { projectFolder } from "./workbench/places.ts";
import { createRunFolder } from "./workbench/run-folder.ts";

suite("package", function () {
	this.timeout(60_000);
	const folder = createRunFolder();
	const vsix = join(folder, "postmortem.vsix");

	suiteSetup(() => pack(vsix));

	test("is under a megabyte", () => {
		assert(statSync(vsix).size < 1_000_000);
	});

	test("holds a server that starts with less than 500 kilobytes", () => {
		const loaded = loadedWith(join(projectFolder, "dist/server.mjs"));
		assert(loaded.length > 1, "the parts loaded at need are files of their own");
		assert(loaded.reduce((sum, file) => sum + statSync(file).size, 0) < 500_000);
	});

	test("is installed by VS Code", async () => {
		const { version } = JSON.parse(readFileSync(join(projectFolder, "package.json"), "utf8"));
		const installed = await installExtension(vsix, join(folder, "extensions"));
		assert.deepEqual(installed, [`postmortem.postmortem@${version}`]);
	});
});

/** A bundle and the files that it imports at once, and not only when something is asked for. */
function loadedWith(file: string): string[] {
	const imports = readFileSync(file, "utf8").matchAll(/\b(?:from|import)"(\.[^"]+)"/g);
	const files = Array.from(imports, ([, path = ""]) => join(dirname(file), path));
	return [...new Set([file, ...files.flatMap(loadedWith)])];
}
