import assert from "node:assert/strict";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
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

	test("holds a server of less than 500 kilobytes", () => {
		assert(statSync(join(projectFolder, "dist/server.cjs")).size < 500_000);
	});

	test("is installed by VS Code", async () => {
		const { version } = JSON.parse(readFileSync(join(projectFolder, "package.json"), "utf8"));
		const installed = await installExtension(vsix, join(folder, "extensions"));
		assert.deepEqual(installed, [`postmortem.postmortem@${version}`]);
	});
});
