import assert from "node:assert/strict";
import { resolve } from "node:path";
import { parseLaunchArguments } from "./launch-arguments.ts";

suite("launch arguments", () => {
	test("are read as @vscode/test-electron gives them", () => {
		const args = ["folder", "--no-sandbox", "--extensionTestsPath=t", "--extensions-dir=e"];
		assert.deepEqual(parseLaunchArguments([...args, "--extensionDevelopmentPath=d"]), {
			open: resolve("folder"),
			testsPath: resolve("t"),
			developmentPaths: [resolve("d")],
			userDataFolder: undefined,
			extensionsFolder: resolve("e"),
		});
	});

	test("may come without a folder", () => {
		assert.equal(parseLaunchArguments(["--extensionTestsPath=t"])?.open, undefined);
	});

	test("mean nothing without tests", () => {
		assert.equal(parseLaunchArguments(["folder"]), undefined);
	});
});
